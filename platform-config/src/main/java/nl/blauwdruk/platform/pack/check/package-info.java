/**
 * What a pack must keep to before a platform can load it: one small rule per class, in a named list.
 *
 * <p>A rule reads the files of a pack as anyone may have handed them over; it trusts nothing in them.
 */
package nl.blauwdruk.platform.pack.check;
