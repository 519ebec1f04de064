package nl.blauwdruk.web.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one thing a link shows, as {@code blueprint:wmo-basis}, {@code realisation:wmo}, {@code realisation:wmo:0193} or
 * {@code review:wmo:3}.
 *
 * @param kind what sort of thing
 * @param key of the blueprint, or else of the theme
 * @param part CBS code of the municipality, or number of the sprint; empty when there is none
 */
public record Subject(Kind kind, String key, Optional<String> part) {

    private static final Pattern FORM =
            Pattern.compile("(?:(blueprint):([a-z0-9-]{1,150})|(realisation):([a-z0-9-]{1,80})(?::([0-9]{4}))?"
                    + "|(review):([a-z0-9-]{1,80}):([0-9]{1,6}))");

    /** Sorts of things that can be read by a link. */
    public enum Kind {
        BLUEPRINT("/blueprint/grid.xhtml?blauwdruk="),
        REALISATION("/coverage/municipality.xhtml?thema="),
        REVIEW("/sprint/board.xhtml?thema=");

        private final String page;

        Kind(String page) {
            this.page = page;
        }
    }

    /** Reads a subject as it is written; empty when it is none. */
    public static Optional<Subject> of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group(1) != null) {
            return Optional.of(new Subject(Kind.BLUEPRINT, form.group(2), Optional.empty()));
        }
        return Optional.of(
                form.group(3) != null
                        ? new Subject(Kind.REALISATION, form.group(4), Optional.ofNullable(form.group(5)))
                        : new Subject(Kind.REVIEW, form.group(7), Optional.of(form.group(8))));
    }

    /** Page and parameters that show it, within the application. */
    String page(String theme) {
        return kind.page
                + encode(key)
                + switch (kind) {
                    case BLUEPRINT -> "&thema=" + encode(theme);
                    case REALISATION -> part.map(code -> "&gemeente=" + code).orElse("");
                    case REVIEW -> "&sprint=" + part.orElseThrow();
                };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The subject as it is written. */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + key
                + part.map(it -> ":" + it).orElse("");
    }
}
