package nl.blauwdruk.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.blauwdruk.cli.serve.DemoCommand;
import nl.blauwdruk.cli.serve.ServeCommand;
import nl.blauwdruk.exchange.UnreadableFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code blauwdruk} command; only the chosen subcommand is loaded, so that each starts fast. */
@Command(
        name = "blauwdruk",
        mixinStandardHelpOptions = true,
        version = "Blauwdruk 0.1.0",
        description = "Service blueprints van gemeenten: vergelijken, user stories, inrichting en realisatie.",
        synopsisSubcommandLabel = "OPDRACHT",
        subcommandsRepeatable = false)
public final class Blauwdruk {

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Toon bij een onverwachte fout ook waar die ontstond.")
    private boolean verbose;

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new TreeMap<>();
        commands.put("audit-check", AuditCheckCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("check-pack", CheckPackCommand::new);
        commands.put("check-stories", CheckStoriesCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("coverage", CoverageCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("pack", PackCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("stories", StoriesCommand::new);
        commands.put("trace", TraceCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Blauwdruk root = new Blauwdruk();
        CommandLine line = new CommandLine(root)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((problem, command, result) -> root.report(problem));
        String chosen = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            if (name.equals(chosen) || !COMMANDS.containsKey(chosen)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setCaseInsensitiveEnumValuesAllowed(true); // holds for the subcommands there are by now
        if (arguments.length == 0) {
            line.usage(System.err);
            return ExitCode.WRONG_USE;
        }
        return line.execute(arguments);
    }

    private int report(Exception problem) {
        if (verbose) {
            problem.printStackTrace();
        }
        if (problem instanceof UnreadableFile || problem instanceof WrongUse) {
            Output.say(problem.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (problem instanceof EnvironmentProblem) {
            Output.say(problem.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        Output.say("Er ging iets mis dat niet was voorzien: " + problem.getMessage() + ". Probeer het met --verbose.");
        return ExitCode.ENVIRONMENT;
    }
}
