package nl.blauwdruk.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.blauwdruk.cli.EnvironmentProblem;
import nl.blauwdruk.cli.ExitCode;
import nl.blauwdruk.cli.Output;

/** The server as a process of its own, from its start to its end. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OK = 200;

    private final Listening listening;
    private final Path data;
    private final Optional<Path> example;

    Server(Listening listening, Path data, Optional<Path> example) {
        this.listening = listening;
        this.data = data;
        this.example = example;
    }

    /** Starts the server, says when it answers, and waits until it ends. */
    int run() {
        Fitness.requireFree(listening);
        Fitness.requireWritable(data);
        Optional<String> mariadb =
                Optional.ofNullable(System.getenv("BLAUWDRUK_DB_URL")).filter(url -> !url.isBlank());
        mariadb.ifPresentOrElse(
                url -> Fitness.requireDatabase(
                        url,
                        System.getenv().getOrDefault("BLAUWDRUK_DB_USER", "blauwdruk"),
                        System.getenv().getOrDefault("BLAUWDRUK_DB_PASSWORD", "")),
                () -> Fitness.requireUnused(ServerCommand.embeddedDatabase(data)));
        Output.say("Blauwdruk start …");
        Process process = start(mariadb);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-server"));
        awaitAnswer(process);
        FirstPassword.takeFrom(data).ifPresent(password -> Output.say(FirstPassword.said(password)));
        Output.write(null, "Blauwdruk is klaar: " + listening.url() + System.lineSeparator());
        return await(process);
    }

    private Path log() {
        return data.resolve("server.log");
    }

    private Process start(Optional<String> mariadb) {
        ProcessBuilder builder = new ProcessBuilder(ServerCommand.of(listening, data, example, mariadb));
        builder.directory(data.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(log().toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "De server kan niet starten: " + e.getMessage() + ". Is Java 17 of nieuwer er nog?", e);
        }
    }

    private void awaitAnswer(Process process) {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new EnvironmentProblem(whyItEnded());
            }
            if (answers(client, "health/ready") && answers(client, "signin/form")) {
                return;
            }
            pause();
        }
        end(process);
        throw new EnvironmentProblem("De server gaf na vijf minuten nog geen antwoord. Kijk in " + log() + ".");
    }

    private boolean answers(HttpClient client, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(listening.url() + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Het starten is afgebroken.", e);
        }
    }

    private String whyItEnded() {
        return "De server is niet gestart. "
                + WhyItEnded.in(log()).map(reason -> reason + " ").orElse("") + "Kijk in " + log() + ".";
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Het starten is afgebroken.", e);
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor() == 0 ? ExitCode.DONE : ExitCode.ENVIRONMENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
