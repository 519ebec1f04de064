package nl.blauwdruk.web.pack;

/**
 * A pack in the list.
 *
 * @param loaded where and when it was loaded last; empty for never
 */
public record PackRow(
        String municipality, String code, int revision, long errors, long warnings, int unmapped, String loaded) {}
