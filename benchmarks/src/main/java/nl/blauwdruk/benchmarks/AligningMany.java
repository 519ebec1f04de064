package nl.blauwdruk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.RunningComparison;
import nl.blauwdruk.model.comparison.nationwide.ChoosingBase;
import nl.blauwdruk.model.comparison.nationwide.Nationwide;

/** Aligns many variants of one theme and prints how long each part takes. Arguments: folder with the base and the known variants, numbers of variants. */
public final class AligningMany {

    private AligningMany() {}

    public static void main(String[] arguments) throws IOException {
        List<Blueprint> files = read(Path.of(arguments[0]));
        Blueprint base = files.stream().filter(Blueprint::isBase).findFirst().orElseThrow();
        List<Blueprint> known = files.stream().filter(file -> !file.isBase()).toList();
        if (arguments.length > 2) { // growth is measured on a warm machine
            int first = Integer.parseInt(arguments[1]);
            new Comparing().compare(Optional.of(base), new ManyVariants(base, known, 44).make(first));
        }
        int before = 0;
        double work = 0;
        for (int i = 1; i < arguments.length; i++) {
            int count = Integer.parseInt(arguments[i]);
            double now = measure(base, known, count);
            if (before > 0) {
                System.out.printf(
                        "  from %d to %d the work grows with the power %.2f of the number%n",
                        before, count, Math.log(now / work) / Math.log(count / (double) before));
            }
            before = count;
            work = now;
        }
    }

    private static List<Blueprint> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> BlueprintFiles.read(file).blueprint())
                    .toList();
        }
    }

    /** Processor time of aligning in seconds. */
    private static double measure(Blueprint base, List<Blueprint> known, int count) {
        List<Blueprint> variants = new ManyVariants(base, known, 42).make(count);
        Comparison[] kept = new Comparison[1];
        double work = timed(
                count + " variants aligned", () -> kept[0] = new Comparing().compare(Optional.of(base), variants));
        Comparison comparison = kept[0];
        timed("  all pairs, order and groups", () -> Nationwide.of(comparison));
        timed("  the base that serves most", () -> new ChoosingBase(comparison).best());
        measureEdits(base, variants, new ManyVariants(base, known, 43).make(5));
        System.out.printf(
                "  %d clusters, headline %.3f, %d MB in use%n",
                comparison.clusters().size(),
                comparison.overlap().headline(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        return work;
    }

    /** Five edits, one after the other; the first ones find the machine cold. */
    private static void measureEdits(Blueprint base, List<Blueprint> variants, List<Blueprint> edits) {
        RunningComparison running = new RunningComparison(List.of());
        List<Blueprint> now = new ArrayList<>(variants);
        running.compare(Optional.of(base), now, List.of());
        for (int i = 0; i < edits.size(); i++) {
            now.set(i, edits.get(i));
            timed("  one variant edited", () -> running.compare(Optional.of(base), now, List.of()));
        }
    }

    private static double timed(String what, Runnable work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long processor = thread.getCurrentThreadCpuTime();
        work.run();
        double spent = (thread.getCurrentThreadCpuTime() - processor) / 1e9;
        System.out.printf(
                "%s: %.2f s, of which %.2f s on the processor%n", what, (System.nanoTime() - start) / 1e9, spent);
        return spent;
    }
}
