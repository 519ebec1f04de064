package nl.blauwdruk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.blauwdruk.exchange.specobject.SpecObjectWriter;
import nl.blauwdruk.model.trace.graph.ItemId;
import nl.blauwdruk.model.trace.graph.ItemStatus;
import nl.blauwdruk.model.trace.graph.Specification;
import nl.blauwdruk.model.trace.graph.TraceItem;

/**
 * Writes a SpecObject file to trace: {@code WritingItems forest|chain|ladder|circle NUMBER FILE}. A forest is steps with stories
 * with tests, of which one link in twenty is broken, the same with every run.
 */
public final class WritingItems {

    private static final long SEED = 20261201;
    private static final String TYPE = "story";

    private WritingItems() {}

    public static void main(String[] arguments) throws IOException {
        int number = Integer.parseInt(arguments[1]);
        List<TraceItem> items = switch (arguments[0]) {
            case "forest" -> forest(number);
            case "chain" -> chain(number, false);
            case "circle" -> chain(number, true);
            case "ladder" -> ladder(number);
            default -> throw new IllegalArgumentException("forest, chain, circle or ladder, not " + arguments[0]);
        };
        Files.write(
                Path.of(arguments[2]),
                SpecObjectWriter.write(items.stream()
                        .map(item ->
                                new Specification(item, "Titel van " + item.id(), "Als inwoner wil ik " + item.id()))
                        .toList()));
    }

    /** A step has two stories, a story two tests and one story serves two steps. */
    private static List<TraceItem> forest(int number) {
        Random random = new Random(SEED);
        List<TraceItem> items = new ArrayList<>(number);
        for (int tree = 0; items.size() < number; tree++) {
            ItemId step = new ItemId("step", "stap" + tree, 1);
            items.add(item(step, List.of(TYPE), List.of()));
            for (int branch = 0; branch < 2; branch++) {
                ItemId story = new ItemId(TYPE, "story" + tree + "." + branch, 1);
                items.add(item(story, List.of("test"), List.of(broken(step, random))));
                for (int leaf = 0; leaf < 2; leaf++) {
                    ItemId test = new ItemId("test", "test" + tree + "." + branch + "." + leaf, 1);
                    items.add(item(test, List.of(), List.of(broken(story, random))));
                }
            }
        }
        return items.subList(0, number);
    }

    private static ItemId broken(ItemId target, Random random) {
        return switch (random.nextInt(60)) {
            case 0 -> new ItemId(target.type(), target.name(), 0);
            case 1 -> new ItemId(target.type(), target.name(), 2);
            case 2 -> new ItemId(target.type(), target.name() + ".weg", 1);
            default -> target;
        };
    }

    private static List<TraceItem> chain(int number, boolean isClosed) {
        List<TraceItem> items = new ArrayList<>(number);
        for (int level = 0; level < number; level++) {
            boolean isEnd = level == number - 1 && !isClosed;
            int above = level == 0 && isClosed ? number - 1 : level - 1;
            items.add(item(
                    new ItemId(TYPE, "schakel" + level, 1),
                    isEnd ? List.of() : List.of(TYPE),
                    above < 0 ? List.of() : List.of(new ItemId(TYPE, "schakel" + above, 1))));
        }
        return items;
    }

    /** Two items a rung, each covering both of the rung above. */
    private static List<TraceItem> ladder(int number) {
        List<TraceItem> items = new ArrayList<>(number);
        for (int rung = 0; rung < number / 2; rung++) {
            List<ItemId> above = rung == 0
                    ? List.of()
                    : List.of(new ItemId(TYPE, "links" + (rung - 1), 1), new ItemId(TYPE, "rechts" + (rung - 1), 1));
            List<String> needs = rung == number / 2 - 1 ? List.of() : List.of(TYPE);
            items.add(item(new ItemId(TYPE, "links" + rung, 1), needs, above));
            items.add(item(new ItemId(TYPE, "rechts" + rung, 1), needs, above));
        }
        return items;
    }

    private static TraceItem item(ItemId id, List<String> needs, List<ItemId> covers) {
        return new TraceItem(id, ItemStatus.APPROVED, needs, covers);
    }
}
