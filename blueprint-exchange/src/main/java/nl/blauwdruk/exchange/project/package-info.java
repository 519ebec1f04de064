/**
 * A project folder: which of its files are blueprints.
 *
 * <p>What stories, packs and test results say is read by the modules that own those formats.
 */
package nl.blauwdruk.exchange.project;
