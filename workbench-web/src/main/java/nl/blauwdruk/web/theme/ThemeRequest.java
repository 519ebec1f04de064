package nl.blauwdruk.web.theme;

import java.util.regex.Pattern;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a theme is to be called.
 *
 * @param key small letters, digits and hyphens; read only when the theme is new
 * @param subject what its blueprints cover, in a few words
 * @param law the main law
 */
public record ThemeRequest(
        @Schema(example = "jeugd") String key,
        @Schema(required = true, example = "Jeugd") String name,

        @Schema(example = "Hulp voor kinderen en hun ouders")
        String subject,

        @Schema(example = "Jeugdwet") String law) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST = 200;

    String newKey() {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key has 1 to 80 small letters, digits and hyphens");
        }
        return key;
    }

    String title() {
        return bounded(Sent.text(name, "name"));
    }

    String about() {
        return bounded(Sent.orEmpty(subject));
    }

    String mainLaw() {
        return bounded(Sent.orEmpty(law));
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("name, subject and law have at most " + LONGEST + " characters");
        }
        return text;
    }
}
