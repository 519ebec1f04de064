package nl.blauwdruk.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.search.Indexing;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.story.OwningStories;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What an entry adds to a write; a measurement, run by name only. */
@ServerTest
class AuditCost {

    private static final int WARM_UP = 200;
    private static final int WRITES = 500;
    private static final int REQUESTS = 300;

    @ArquillianResource
    private URL server;

    @Inject
    private Stories stories;

    @Inject
    private TraceLinks links;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Indexing indexing;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private GeneratingStories generating;

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private AuditWriting writing;

    @Resource
    private UserTransaction transaction;

    @Test
    void writing_a_story_with_and_without_an_entry() throws Exception {
        String key = CurrentPerson.runAs(Person.SYSTEM, this::prepare);
        OwningStories with = new OwningStories(stories, links, browsing, indexing, access, audit);
        OwningStories without = new OwningStories(stories, links, browsing, indexing, access, change -> {});
        long[] kept = new long[WRITES];
        long[] forgotten = new long[WRITES];
        for (int i = -WARM_UP; i < WRITES; i++) { // in turn, so that what else the machine does hits both alike
            long one = write(with, key, i);
            long other = write(without, key, i + WARM_UP + WRITES);
            if (i >= 0) {
                kept[i] = one;
                forgotten[i] = other;
            }
        }

        tell("use case", kept, forgotten);
    }

    /** What waits for a person is gathered anew after each change; before each request there is one, so that both pay for that. */
    @Test
    void saving_a_story_on_its_page_with_and_without_an_entry() throws Exception {
        StoryPage page = new StoryPage(
                URI.create("http://127.0.0.1:" + server.getPort() + "/"),
                CurrentPerson.runAs(Person.SYSTEM, this::prepare));
        long[] kept = new long[REQUESTS];
        long[] forgotten = new long[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long one = save(page, "poging met " + i, false);
            long other = save(page, "poging zonder " + i, true);
            if (i >= 0) {
                kept[i] = one;
                forgotten[i] = other;
            }
        }

        tell("request", kept, forgotten);
    }

    private long save(StoryPage page, String wish, boolean forgetting) throws Exception {
        writing.many(1);
        Forgetting.ON.set(forgetting);
        try {
            return page.save(wish);
        } finally {
            Forgetting.ON.set(false);
        }
    }

    private static void tell(String what, long[] kept, long[] forgotten) {
        double a = median(kept);
        double b = median(forgotten);
        System.out.printf(
                Locale.ROOT,
                "AUDIT-COST of a %s: with %.3f ms, without %.3f ms, ratio %.3f%n",
                what,
                a / 1e6,
                b / 1e6,
                a / b);
        assertThat(a).isPositive();
    }

    private String prepare() {
        importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml")));
        generating.generate();
        return stories.ofTheme("wmo").stream().map(Story::key).findFirst().orElseThrow();
    }

    private long write(OwningStories owning, String key, int round) throws Exception {
        StoryText text = new StoryText("inwoner", "poging " + round, "het gemeten is");
        long start = System.nanoTime();
        transaction.begin();
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            owning.write(key, Expected.ANY, text, 3);
            return null;
        });
        transaction.commit();
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static UploadedFile file(String name) {
        Path file = ExampleSet.folder().resolve("wmo").resolve(name);
        try {
            return new UploadedFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException("No " + file.toAbsolutePath(), e);
        }
    }
}
