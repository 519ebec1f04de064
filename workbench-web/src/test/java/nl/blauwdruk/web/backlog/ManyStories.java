package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.generation.Worth;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;

/** A theme with as many stories as wanted, each made from an element of its base; every third needs the one after it. */
@ApplicationScoped
class ManyStories {

    private static final List<Priority> PRIORITIES = List.of(Priority.values());

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Stories stories;

    @Inject
    private TraceLinks links;

    /** Key of a story by its number, from 1. */
    static String key(String theme, int number) {
        return theme + "/veel-" + number;
    }

    /** Makes the theme unless it is there. */
    @Transactional
    void fill(String theme, int count) {
        if (stories.byKey(key(theme, 1)).isPresent()) {
            return;
        }
        CurrentPerson.runAs(Person.SYSTEM, () -> importing.importFiles(List.of(base(theme))));
        List<Element> elements = CurrentPerson.runAs(
                Person.SYSTEM,
                () -> browsing.ofTheme(theme).base().orElseThrow().elements());
        for (int number = 1; number <= count; number++) {
            Element element = elements.get(number % elements.size());
            stories.add(new Story(generated(theme, number), theme.toUpperCase(Locale.ROOT) + "-" + number, number));
            links.addAll(
                    List.of(new TraceLink(element.id(), element.fingerprint(), TargetKind.STORY, key(theme, number))));
        }
    }

    private static GeneratedStory generated(String theme, int number) {
        return new GeneratedStory(
                key(theme, number),
                theme,
                number % 7 == 0 ? StoryKind.VARIATION : StoryKind.BASE,
                number % 2 == 0 ? "inwoner" : "klantmanager",
                "iets van nummer " + number + " doen",
                "het geteld kan worden",
                List.of(new Criterion("Hoofdweg", List.of("Als ik iets doe", "Dan is het gedaan"))),
                number % 7 == 0 ? List.of("0193") : List.of("0014", "0193", "0150"),
                List.of(theme),
                "Fase " + (number % 9 + 1),
                new Worth(PRIORITIES.get(number % PRIORITIES.size()), 5, "het een voorbeeld is"),
                number % 7 == 0,
                number % 3 == 0 ? List.of(key(theme, number + 1)) : List.of(),
                List.of());
    }

    private static UploadedFile base(String theme) {
        try {
            String text = Files.readString(ExampleSet.folder().resolve("wmo").resolve("basis.yaml"))
                    .replace("id: wmo-", "id: " + theme + "-")
                    .replaceAll("(?m)^thema: .*$", "thema: " + theme);
            return new UploadedFile("basis.yaml", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
