package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Origin;
import nl.blauwdruk.story.generation.StoryKind;

/** The stories of a theme as they were before generating, with which of them follow which generated story. */
public final class KnownStories {

    private static final Pattern NUMBER = Pattern.compile("-(\\d{1,8})$");

    private final List<Story> all;
    private final Map<String, Story> byKey = new LinkedHashMap<>();
    private final Map<String, List<Story>> partsOf = new HashMap<>();
    private final Map<String, List<Story>> joinedInto = new HashMap<>();

    /** @param all all stories of one theme */
    public KnownStories(List<Story> all) {
        this.all = List.copyOf(all);
        for (Story story : all) {
            byKey.put(story.key(), story);
            story.review().partOf().filter(key -> !key.equals(story.key())).ifPresent(key -> add(partsOf, key, story));
            story.review().joinedInto().ifPresent(key -> add(joinedInto, key, story));
        }
        joinedInto.values().forEach(others -> others.sort(Comparator.comparing(Story::key)));
    }

    private static void add(Map<String, List<Story>> lists, String key, Story story) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(story);
    }

    public List<Story> all() {
        return all;
    }

    public Optional<Story> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The other parts of a split story. */
    public List<Story> otherParts(Story original) {
        return List.copyOf(partsOf.getOrDefault(original.key(), List.of()));
    }

    /** The stories that were joined into one, by key. */
    public List<Story> joinedInto(Story main) {
        return List.copyOf(joinedInto.getOrDefault(main.key(), List.of()));
    }

    /**
     * What generating did to a story that was there.
     *
     * @param origin the elements it is made from now
     */
    public record Result(Story story, Regenerated what, List<Origin> origin) {}

    /** Takes over what the blueprints give now: into each story, into all parts of a split one, into the one of those joined; what people wrote themselves stays as it is. */
    public List<Result> regenerate(List<GeneratedStory> generated) {
        Map<String, GeneratedStory> given = new HashMap<>();
        generated.forEach(story -> given.put(story.id(), story));
        return all.stream()
                .filter(story -> story.kind() != StoryKind.OWN)
                .filter(story -> story.review().joinedInto().isEmpty())
                .flatMap(story -> regenerate(story, given).stream())
                .toList();
    }

    private Optional<Result> regenerate(Story story, Map<String, GeneratedStory> given) {
        List<Story> others = joinedInto(story);
        String followed = story.review().partOf().orElse(story.key());
        List<GeneratedStory> sources = Stream.concat(
                        Stream.of(followed), others.stream().map(Story::key))
                .map(given::get)
                .filter(Objects::nonNull)
                .toList();
        others.stream()
                .filter(other -> other.kind() != StoryKind.OWN && !given.containsKey(other.key()))
                .forEach(Story::vanish);
        if (sources.isEmpty()) {
            story.vanish();
            return Optional.empty();
        }
        Regenerated what =
                others.isEmpty() ? story.regenerate(sources.get(0)) : Joining.regenerate(story, others, sources);
        return Optional.of(new Result(story, what, Joining.originsOf(sources)));
    }

    /** The highest number at the end of a short name; 0 when there is none. */
    public int highestNumber() {
        return all.stream().mapToInt(story -> number(story.code())).max().orElse(0);
    }

    private static int number(String code) {
        Matcher end = NUMBER.matcher(code);
        return end.find() ? Integer.parseInt(end.group(1)) : 0;
    }
}
