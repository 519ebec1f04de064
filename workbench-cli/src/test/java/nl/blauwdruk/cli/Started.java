package nl.blauwdruk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A server that the command started and that answers; it ends, with its own process, when it is closed. */
final class Started implements AutoCloseable {

    private final Process command;
    private final URI root;

    private Started(Process command, URI root) {
        this.command = command;
        this.root = root;
    }

    /** Starts {@code demo} or {@code serve} on a free port. */
    static Started of(String name, Path data, Map<String, String> environment) throws IOException {
        int port = freePort();
        Process command = Shell.start(environment, name, "--port", String.valueOf(port), "--data", data.toString());
        BufferedReader out =
                new BufferedReader(new InputStreamReader(command.getInputStream(), StandardCharsets.UTF_8));
        if (out.readLine() == null) {
            throw new IOException(
                    "It did not start: " + new String(command.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return new Started(command, URI.create("http://127.0.0.1:" + port + "/"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI root() {
        return root;
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        command.children().forEach(ProcessHandle::destroyForcibly);
        command.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }
}
