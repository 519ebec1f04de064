/**
 * The configuration pack of one municipality and theme: its files, what it holds of the blueprint and whether it is fit.
 *
 * <p>It is put together from the neutral service and the adapters. Where it is written and who loads it is not known here.
 */
package nl.blauwdruk.platform.pack;
