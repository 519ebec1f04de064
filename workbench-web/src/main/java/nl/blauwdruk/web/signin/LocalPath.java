package nl.blauwdruk.web.signin;

import java.util.regex.Pattern;

/** A place within the application that somebody named in an address; never another site. */
final class LocalPath {

    static final String START = "/start";

    /** One slash, then no second one and no backslash, which some browsers read as one; nothing that splits a header. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

    private LocalPath() {}

    /** The path when it is one, else that of the start page. */
    static String orStart(String asked) {
        return asked != null && LOCAL.matcher(asked).matches() && !asked.startsWith("/signin/") ? asked : START;
    }
}
