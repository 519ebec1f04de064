package nl.blauwdruk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Prints how long work takes, on the clock and on the processor. */
final class Timing {

    private Timing() {}

    static <T> T of(String what, Supplier<T> work) {
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
