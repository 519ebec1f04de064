/**
 * The workbench as people and machines use it: pages, REST, store and wiring, packaged by feature.
 *
 * <p>Only here things are stored and sent. Rules of the domain belong in the modules this one uses.
 */
package nl.blauwdruk.web;
