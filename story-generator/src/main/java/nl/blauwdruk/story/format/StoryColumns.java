package nl.blauwdruk.story.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.story.quality.text.StoryParser;

/**
 * Which columns of a table hold what; -1 for a column that is not there.
 *
 * @param id number or code of the story
 * @param story the whole story
 * @param role who
 * @param wish what
 * @param reason why
 */
record StoryColumns(int id, int story, int role, int wish, int reason) {

    private static final Set<String> IDS = Set.of(
            "id",
            "nr",
            "nummer",
            "no",
            "number",
            "key",
            "sleutel",
            "code",
            "issue key",
            "issue id",
            "story id",
            "us id",
            "kenmerk",
            "work item id",
            "storynummer",
            "volgnummer");
    /** The plainest names first: of a table with a title and a description the description is the story. */
    private static final List<Set<String>> STORIES = List.of(
            Set.of("user story", "userstory", "story", "user stories", "stories", "verhaal", "gebruikersverhaal"),
            Set.of("description", "omschrijving", "beschrijving", "tekst", "text", "story text"),
            Set.of("summary", "samenvatting", "title", "titel", "naam", "name"));

    private static final Set<String> ROLES =
            Set.of("rol", "role", "als", "as", "as a", "as a an", "wie", "who", "actor");
    private static final Set<String> WISHES = Set.of(
            "wens",
            "wish",
            "wil ik",
            "ik wil",
            "i want",
            "i want to",
            "wat",
            "what",
            "doel",
            "goal",
            "means",
            "handeling",
            "action");
    private static final Set<String> REASONS =
            Set.of("reden", "reason", "zodat", "so that", "waarom", "why", "benefit", "waarde", "value", "nut", "ends");

    /** By the names in a header; empty when none of them is known. */
    static Optional<StoryColumns> named(List<String> header) {
        List<String> names = header.stream().map(Wording::normalise).toList();
        int story = STORIES.stream()
                .mapToInt(known -> index(names, known))
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
        StoryColumns columns = new StoryColumns(
                index(names, IDS), story, index(names, ROLES), index(names, WISHES), index(names, REASONS));
        return columns.isEnough() || columns.isKnown() ? Optional.of(columns) : Optional.empty();
    }

    private static int index(List<String> names, Set<String> known) {
        return IntStream.range(0, names.size())
                .filter(at -> known.contains(names.get(at)))
                .findFirst()
                .orElse(-1);
    }

    /** Without a header: the column most cells of which hold a wish; empty when none does. */
    static Optional<StoryColumns> byContent(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StoryParser[] parsers =
                Arrays.stream(Language.values()).map(StoryParser::new).toArray(StoryParser[]::new);
        int best = -1;
        long most = 0;
        for (int column = 0; column < width; column++) {
            int at = column;
            long wishes = rows.stream()
                    .filter(row -> at < row.size())
                    .filter(row -> Arrays.stream(parsers)
                            .anyMatch(parser -> parser.parse(row.get(at)).wish().isPresent()))
                    .count();
            if (wishes > most) {
                most = wishes;
                best = column;
            }
        }
        return 2 * most < rows.size() || best < 0
                ? Optional.empty()
                : Optional.of(new StoryColumns(best == 0 ? -1 : 0, best, -1, -1, -1));
    }

    /** Whether a story can be read from them. */
    boolean isEnough() {
        return story >= 0 || (role >= 0 && wish >= 0);
    }

    private boolean isKnown() {
        return (id >= 0 ? 1 : 0) + (role >= 0 ? 1 : 0) + (wish >= 0 ? 1 : 0) + (reason >= 0 ? 1 : 0) > 1;
    }

    static String expected() {
        return "'story' (of 'user story', 'omschrijving', 'description'), of 'rol' en 'wens' (of 'role' en 'wish')";
    }

    static String listed(List<String> header) {
        return header.stream().map(name -> "'" + name.strip() + "'").collect(Collectors.joining(", "));
    }
}
