package nl.blauwdruk.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.story.backlog.StoryProgress;
import nl.blauwdruk.story.format.RecordedStory;
import nl.blauwdruk.story.format.StoryProgressJson;
import nl.blauwdruk.web.pack.MakingPacks;
import nl.blauwdruk.web.story.GeneratingStories;

/** Writes the example's stories and brings them as far as it recorded: all of it, or nothing when it is cut short. */
@ApplicationScoped
public class PlayingTheProgramme {

    private static final String STORIES = "stories.json";
    /** Groningen, whose pack of the first theme is recorded as loaded. */
    private static final String LOADED = "0014";

    private final GeneratingStories generating;
    private final PlayingASprint playing;
    private final MakingPacks making;

    @Inject
    public PlayingTheProgramme(GeneratingStories generating, PlayingASprint playing, MakingPacks making) {
        this.generating = generating;
        this.playing = playing;
        this.making = making;
    }

    protected PlayingTheProgramme() { // for CDI
        this(null, null, null);
    }

    /**
     * Writes the stories of the themes; where the example recorded progress, also the sprint that runs and a pack that
     * was loaded.
     *
     * @return number of stories written
     */
    @Transactional
    public int play(Path example, List<Theme> themes) {
        int written = generating.generate().fresh();
        Path recorded = example.resolve(STORIES);
        if (Files.exists(recorded)) {
            List<StoryProgress> progress = StoryProgressJson.read(BoundedBytes.of(recorded)).stream()
                    .map(RecordedStory::progress)
                    .toList();
            generating.record(progress);
            themes.forEach(theme -> playing.play(theme.key(), of(theme, progress)));
            making.recordLoaded(themes.get(0).key(), LOADED, "test");
        }
        return written;
    }

    private static List<StoryProgress> of(Theme theme, List<StoryProgress> progress) {
        return progress.stream()
                .filter(story -> story.id().startsWith(theme.key() + "/"))
                .toList();
    }
}
