package nl.blauwdruk.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No use case without a rule, and no rule that is not walked. */
class UseCasesTest {

    /** They make the first accounts and let people in, before there is anyone to ask; or run at the start of a demonstration. */
    private static final Set<String> BEFORE_ANYONE = Set.of(
            "AcceptingInvitations",
            "OpeningReadingLinks",
            "BeginningPeople",
            "BeginningTerms",
            "SigningIn",
            "RecognisingTokens",
            "PlayingASprint",
            "PlayingTheProgramme");

    @Test
    void every_method_of_every_use_case_says_what_it_does() throws IOException {
        List<String> silent = useCases()
                .filter(type -> !BEFORE_ANYONE.contains(type.getSimpleName()))
                .flatMap(UseCasesTest::transactional)
                .filter(method -> !says(method))
                .map(UseCasesTest::name)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void every_use_case_that_changes_something_is_walked_by_every_role() throws IOException {
        Set<String> changing = useCases()
                .filter(type -> !BEFORE_ANYONE.contains(type.getSimpleName()))
                .flatMap(UseCasesTest::transactional)
                .filter(UseCasesTest::changes)
                .map(UseCasesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        String walked =
                Files.readString(Path.of("src", "test", "java", "nl", "blauwdruk", "web", "access", "Attempts.java"));

        assertThat(changing).hasSizeGreaterThan(10).allMatch(name -> walked.contains("\"" + name + "\""));
    }

    private static Stream<Method> transactional(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.isAnnotationPresent(Transactional.class));
    }

    private static boolean says(Method method) {
        return rule(method) != null;
    }

    private static Does rule(Method method) {
        Does own = method.getAnnotation(Does.class);
        return own == null ? method.getDeclaringClass().getAnnotation(Does.class) : own;
    }

    private static boolean changes(Method method) {
        return says(method) && Arrays.stream(rule(method).value()).anyMatch(operation -> !operation.isReading());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<Class<?>> useCases() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes.resolve("nl"))) {
            List<Class<?>> types = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace(".class", "")
                            .replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .<Class<?>>map(UseCasesTest::load)
                    .filter(type -> transactional(type).findAny().isPresent())
                    .toList();
            return types.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, UseCasesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
