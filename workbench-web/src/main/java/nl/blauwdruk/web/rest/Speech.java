package nl.blauwdruk.web.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * The language of the sentences in an answer: what {@code lang} asks, else the first of {@code Accept-Language} that is spoken
 * here, else Dutch. What people wrote stays as they wrote it.
 */
public class Speech {

    /** Name of the parameter. */
    static final String NAME = "lang";

    /** What the description says of operations that ask it, by which it knows them too. */
    public static final String ASKED =
            "Sentences are in the language of lang, else in the first of Accept-Language that is"
                    + " nl or en, else in Dutch. The ETag is that of the answer in that language.";

    @Context
    private HttpHeaders headers;

    @QueryParam(NAME)
    private String lang;

    public Language language() {
        if (lang != null) {
            return Language.ofTag(lang);
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(known -> known.equals("nl") || known.equals("en"))
                .findFirst()
                .map(Language::ofTag)
                .orElse(Language.DUTCH);
    }

    /** The version of an answer in this language: the same thing in another is another answer. */
    public EntityTag tag(EntityTag version) {
        return language() == Language.DUTCH
                ? version
                : new EntityTag(version.getValue() + "-" + language().tag(), version.isWeak());
    }
}
