package nl.blauwdruk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the pages in the reader's language; a page says {@code t['key']} or {@code t.format('key', …)}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final String BUNDLE = "nl.blauwdruk.web.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private LanguageView language;

    /**
     * The text of a key.
     *
     * @throws java.util.MissingResourceException for a key no one wrote
     */
    @Override
    public String get(Object key) {
        return bundle().getString((String) key);
    }

    /** The text of a key with its places filled in. */
    public String format(String key, Object... values) {
        return new MessageFormat(get(key), language.locale()).format(values);
    }

    @Override
    public boolean containsKey(Object key) {
        return bundle().containsKey((String) key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        ResourceBundle bundle = bundle();
        return bundle.keySet().stream()
                .map(key -> Map.entry(key, bundle.getString(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language.getLanguage()), NO_FALLBACK);
    }
}
