package nl.blauwdruk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;

/** The language a visitor reads in: what they chose for good, else what a cookie says, else Dutch. */
@Named
@RequestScoped
public class LanguageView {

    /** Name of the cookie and of the request parameter that sets it. */
    public static final String NAME = "taal";

    /** Request attribute with the language someone signed in has chosen for good. */
    public static final String PREFERRED = "nl.blauwdruk.language";

    private static final Map<String, Locale> LANGUAGES = Map.of("nl", Locale.forLanguageTag("nl-NL"), "en", Locale.UK);

    @Inject
    private HttpServletRequest request;

    /** Whether there is such a language. */
    public static boolean isKnown(String language) {
        return language != null && LANGUAGES.containsKey(language);
    }

    /** Two letters, {@code nl} or {@code en}. */
    public String getLanguage() {
        String asked = request.getParameter(NAME);
        if (isKnown(asked)) {
            return asked;
        }
        return request.getAttribute(PREFERRED) instanceof String preferred ? preferred : fromCookie();
    }

    /** The same, for sentences. */
    public Language getSpoken() {
        return Language.ofTag(getLanguage());
    }

    /** The other language, for the switch. */
    public String getOther() {
        return getLanguage().equals("nl") ? "en" : "nl";
    }

    /** Locale for texts, dates and numbers. */
    public Locale locale() {
        return LANGUAGES.get(getLanguage());
    }

    /** The same, for the page. */
    public Locale getLocale() {
        return locale();
    }

    private String fromCookie() {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(NAME) && isKnown(cookie.getValue())) {
                return cookie.getValue();
            }
        }
        return "nl";
    }
}
