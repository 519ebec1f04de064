package nl.blauwdruk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.FacesContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server brings texts of its own, none of them Dutch and few of them plain: ours must be there for each. */
@ServerTest
class ServersTextsIT {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_message_of_faces_is_ours(String language) {
        ResourceBundle theirs =
                ResourceBundle.getBundle("jakarta.faces.Messages", Locale.ROOT, FacesContext.class.getClassLoader());
        List<String> shown = theirs.keySet().stream()
                .filter(key -> !key.endsWith("_detail")) // a message of ours has none, so its summary is shown
                .toList();

        ResourceBundle ours = ours("nl.blauwdruk.web.messages", language);

        assertThat(shown).hasSizeGreaterThan(30).allMatch(ours::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_message_of_a_constraint_is_ours(String language) {
        ClassLoader server =
                Validation.buildDefaultValidatorFactory().getClass().getClassLoader();
        ResourceBundle theirs =
                ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT, server);
        List<String> standard = theirs.keySet().stream()
                .filter(key -> key.startsWith("jakarta.validation."))
                .toList();

        ResourceBundle ours = ours("ValidationMessages", language);

        assertThat(standard).hasSizeGreaterThan(20).allMatch(ours::containsKey);
    }

    @ParameterizedTest
    @CsvSource({"nl, vul dit in", "en, fill this in"})
    void ours_is_what_the_validator_says(String language, String said) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ConstraintDescriptor<?> constraint = factory.getValidator()
                    .getConstraintsForClass(Asked.class)
                    .getConstraintsForProperty("name")
                    .getConstraintDescriptors()
                    .iterator()
                    .next();

            String message = factory.getMessageInterpolator()
                    .interpolate(
                            constraint.getMessageTemplate(), new Nothing(constraint), Locale.forLanguageTag(language));

            assertThat(message).isEqualTo(said);
        }
    }

    private static ResourceBundle ours(String name, String language) {
        return ResourceBundle.getBundle(
                name, Locale.forLanguageTag(language), Thread.currentThread().getContextClassLoader(), EXACTLY);
    }

    /** Something with a condition. */
    static final class Asked {
        @NotBlank
        private String name;

        String name() {
            return name;
        }
    }

    /** A value that is not there. */
    private record Nothing(ConstraintDescriptor<?> constraint) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("Nothing is within");
        }
    }
}
