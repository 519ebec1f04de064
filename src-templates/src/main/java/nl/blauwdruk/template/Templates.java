package nl.blauwdruk.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fills a named template with values; an installation may put its own version of a template in a folder. */
public final class Templates {

    private static final int LARGEST = 5_000_000;

    private final Configuration configuration;

    /** The templates that come with the product. */
    public Templates() {
        this(Optional.empty());
    }

    /** @param own folder whose templates go before those of the product */
    public Templates(Optional<Path> own) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(own));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
    }

    private static TemplateLoader loader(Optional<Path> own) {
        TemplateLoader shipped = new ClassTemplateLoader(Templates.class, "/templates");
        if (own.isEmpty()) {
            return shipped;
        }
        try {
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(own.get().toFile()), shipped});
        } catch (IOException e) {
            throw new UncheckedIOException("No folder with templates: " + own.get(), e);
        }
    }

    /**
     * Fills a template.
     *
     * @param name path below {@code templates}, such as {@code story/feature.ftl}
     * @param values maps, lists, texts and numbers by name; a name the template uses and nobody gave is an error
     * @throws IllegalStateException when the template or its values are wrong, or the text becomes unreasonably long
     */
    public String fill(String name, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(values, out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("Template " + name + " cannot be filled: " + e.getMessage(), e);
        }
        if (out.getBuffer().length() > LARGEST) {
            throw new IllegalStateException("Template " + name + " gives more than " + LARGEST + " characters");
        }
        return out.toString();
    }
}
