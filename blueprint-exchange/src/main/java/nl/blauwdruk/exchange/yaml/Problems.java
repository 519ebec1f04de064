package nl.blauwdruk.exchange.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;

/** Collects what is wrong in one file, so that a person sees all of it at once. */
final class Problems {

    private static final int MOST = 25;

    private final String file;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void error(int line, String message, String advice) {
        errors.add(new Finding("unreadable", Severity.ERROR, message, "", line, advice));
        if (errors.size() >= MOST) {
            throwIfAny();
        }
    }

    void notice(String rule, Severity severity, int line, String message, String advice) {
        notices.add(new Finding(rule, severity, message, "", line, advice));
    }

    /** @throws UnreadableFile when something would be lost */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparingInt(Finding::line));
            throw new UnreadableFile(file, errors);
        }
    }

    UnreadableFile fatal(int line, String message, String advice) {
        error(line, message, advice);
        errors.sort(Comparator.comparingInt(Finding::line));
        return new UnreadableFile(file, errors);
    }

    List<Finding> notices() {
        notices.sort(Comparator.comparingInt(Finding::line));
        return notices;
    }
}
