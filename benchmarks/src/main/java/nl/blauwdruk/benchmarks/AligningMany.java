package nl.blauwdruk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.RunningComparison;

/** Aligns many variants of one theme and prints how long each part takes. Arguments: folder with the base and the known variants, numbers of variants. */
public final class AligningMany {

    private AligningMany() {}

    public static void main(String[] arguments) throws IOException {
        List<Blueprint> files = read(Path.of(arguments[0]));
        Blueprint base = files.stream().filter(Blueprint::isBase).findFirst().orElseThrow();
        List<Blueprint> known = files.stream().filter(file -> !file.isBase()).toList();
        for (int i = 1; i < arguments.length; i++) {
            measure(base, known, Integer.parseInt(arguments[i]));
        }
    }

    private static List<Blueprint> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> BlueprintFiles.read(file).blueprint())
                    .toList();
        }
    }

    private static void measure(Blueprint base, List<Blueprint> known, int count) {
        List<Blueprint> variants = new ManyVariants(base, known, 42).make(count);
        Comparison comparison =
                timed(count + " variants aligned", () -> new Comparing().compare(Optional.of(base), variants));
        measureEdits(base, variants, new ManyVariants(base, known, 43).make(5));
        System.out.printf(
                "  %d clusters, headline %.3f, %d MB in use%n",
                comparison.clusters().size(),
                comparison.overlap().headline(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    /** Five edits, one after the other; the first ones find the machine cold. */
    private static void measureEdits(Blueprint base, List<Blueprint> variants, List<Blueprint> edits) {
        RunningComparison running = new RunningComparison(base, variants, List.of());
        edits.forEach(edit -> timed("  one variant edited", () -> running.take(edit)));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long processor = thread.getCurrentThreadCpuTime();
        T result = work.get();
        System.out.printf(
                "%s: %.2f s, of which %.2f s on the processor%n",
                what, (System.nanoTime() - start) / 1e9, (thread.getCurrentThreadCpuTime() - processor) / 1e9);
        return result;
    }
}
