package nl.blauwdruk.exchange;

import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;

/** A file that cannot be read without losing something; says every place and what to do. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Finding> problems;

    /** @param problems what is wrong, by line; at least one */
    public UnreadableFile(String file, List<Finding> problems) {
        super(problems.stream()
                .map(problem -> line(file, problem))
                .collect(Collectors.joining(System.lineSeparator())));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** One problem with the file as a whole, or at a line. */
    public UnreadableFile(String file, int line, String message, String advice) {
        this(file, List.of(new Finding("unreadable", Severity.ERROR, message, "", line, advice)));
    }

    private static String line(String file, Finding problem) {
        String place = problem.line() > 0 ? file + ":" + problem.line() : file;
        return place + ": " + problem.message() + " " + problem.advice();
    }

    public String file() {
        return file;
    }

    public List<Finding> problems() {
        return problems;
    }
}
