package nl.blauwdruk.web.theme;

import nl.blauwdruk.model.blueprint.Theme;

/** A theme as the API shows it. */
public record ThemeResponse(String key, String name, String subject, String law, String box, int position) {

    static ThemeResponse from(Theme theme) {
        return new ThemeResponse(
                theme.key(), theme.name(), theme.subject(), theme.law(), theme.box(), theme.position());
    }
}
