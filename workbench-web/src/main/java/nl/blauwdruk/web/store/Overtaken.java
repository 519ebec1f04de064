package nl.blauwdruk.web.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Tells whether something failed only because somebody else was quicker: by a version, or because one of two was undone. */
public final class Overtaken {

    /** Of H2 and of MariaDB: a key that is there already. */
    private static final Set<Integer> DOUBLE_KEY = Set.of(23505, 1062);

    private static final String ROLLED_BACK = "40";
    private static final int RECORD_CHANGED = 1020;
    private static final int TRIES = 30;
    private static final long LONGEST_PAUSE = Duration.ofMillis(40).toNanos();

    private Overtaken() {}

    /**
     * Does work again while somebody else is quicker; for what asks nothing of how it was before.
     *
     * @param work a transaction of its own
     */
    public static void insist(Runnable work) {
        for (int left = TRIES - 1; ; left--) {
            try {
                work.run();
                return;
            } catch (RuntimeException failed) {
                if (left == 0 || !(explains(failed) || isThereAlready(failed))) {
                    throw failed;
                }
                pause();
            }
        }
    }

    /** For each another time, so that those who came at one moment do not meet again. */
    private static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
    }

    /** Whether it failed because of that. */
    public static boolean explains(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> cause.getClass().getSimpleName().equals("OptimisticLockException")
                        || (cause instanceof SQLException sql && isUndone(sql)));
    }

    private static boolean isUndone(SQLException sql) {
        return sql.getErrorCode() == RECORD_CHANGED
                || (sql.getSQLState() != null && sql.getSQLState().startsWith(ROLLED_BACK));
    }

    /** Both found that there was none, and both made one. */
    private static boolean isThereAlready(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> cause instanceof SQLException sql && DOUBLE_KEY.contains(sql.getErrorCode()));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }
}
