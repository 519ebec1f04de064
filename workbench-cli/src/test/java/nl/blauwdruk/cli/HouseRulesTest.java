package nl.blauwdruk.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may use whom, over all modules; the table stands in docs/adr/0001. */
class HouseRulesTest {

    private static final String ROOT = "nl.blauwdruk.";
    private static final List<String> MODULES = List.of(
            "blueprint-model",
            "src-templates",
            "blueprint-exchange",
            "story-generator",
            "platform-config",
            "reports",
            "workbench-web",
            "workbench-cli");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .filter(Files::isDirectory)
                    .toList());

    @Test
    void every_module_has_classes_to_judge() {
        Set<String> packages = HOUSE.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).contains("model", "exchange", "web", "cli");
    }

    @Test
    void the_model_uses_nothing_of_the_house() {
        noUseOf("model", "template", "exchange", "story", "platform", "report", "web", "cli");
    }

    @Test
    void within_the_model_each_uses_only_those_before_it() {
        List<String> inOrder = List.of(
                "model.terminology",
                "model.municipality",
                "model.blueprint",
                "model.trace",
                "model.comparison",
                "model.joining");
        for (int i = 0; i < inOrder.size() - 1; i++) {
            noUseOf(inOrder.get(i), inOrder.subList(i + 1, inOrder.size()).toArray(String[]::new));
        }
    }

    @Test
    void templates_use_nothing_of_the_house() {
        noUseOf("template", "model", "exchange", "story", "platform", "report", "web", "cli");
    }

    @Test
    void exchange_uses_the_model_only() {
        noUseOf("exchange", "template", "story", "platform", "report", "web", "cli");
    }

    @Test
    void stories_use_model_and_templates_only() {
        noUseOf("story", "exchange", "platform", "report", "web", "cli");
    }

    @Test
    void platform_uses_model_and_templates_only() {
        noUseOf("platform", "exchange", "story", "report", "web", "cli");
    }

    @Test
    void reports_use_neither_platform_nor_web_nor_command_line() {
        noUseOf("report", "platform", "web", "cli");
    }

    @Test
    void the_command_line_uses_no_class_of_the_web() {
        noUseOf("cli", "web");
        noUseOf("web", "cli");
    }

    @Test
    void the_launcher_uses_nothing_of_the_house() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "cli.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "model..", ROOT + "cli", ROOT + "cli.serve..", "picocli..")
                .check(HOUSE);
    }

    @Test
    void generators_know_no_server_and_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "model..", ROOT + "story..", ROOT + "platform..", ROOT + "report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.enterprise..", "jakarta.ws..", "jakarta.faces..", "jakarta.servlet..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "model..", ROOT + "story..", ROOT + "platform..", ROOT + "report..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void views_and_resources_leave_the_store_to_use_cases() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(HOUSE);
    }

    @Test
    void the_one_persistence_unit_lists_every_entity() throws IOException {
        String unit = Files.readString(
                Path.of("..", "workbench-web", "src", "main", "resources", "META-INF", "persistence.xml"));

        List<String> listed = Pattern.compile("<class>(.+)</class>")
                .matcher(unit)
                .results()
                .map(found -> found.group(1))
                .toList();
        Set<String> stored = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                        || type.isAnnotatedWith("jakarta.persistence.Embeddable")
                        || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                        || type.isAnnotatedWith("jakarta.persistence.Converter"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void no_packages_need_each_other() {
        slices().matching(ROOT + "(*).(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        List<String> vague = HOUSE.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Manager|Helper|Util|Utils|Impl)|Base.*"))
                .toList();

        assertThat(vague).isEmpty();
    }

    @Test
    void every_package_says_what_belongs_in_it() {
        Set<String> described = HOUSE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        Set<String> bare = new TreeSet<>();
        HOUSE.forEach(type -> bare.add(type.getPackageName()));
        bare.removeAll(described);

        assertThat(bare).isEmpty();
    }

    private static void noUseOf(String user, String... used) {
        String[] packages = new String[used.length];
        for (int i = 0; i < used.length; i++) {
            packages[i] = ROOT + used[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + user + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
