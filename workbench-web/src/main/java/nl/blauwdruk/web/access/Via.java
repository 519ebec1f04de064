package nl.blauwdruk.web.access;

/** How someone came in. */
public enum Via {
    /** Signed in on the pages. */
    SESSION,
    /** With a personal token, by API. */
    TOKEN,
    /** With a reading link, without an account. */
    LINK,
    /** Nobody: the workbench itself, at start or on a timer. */
    SYSTEM
}
