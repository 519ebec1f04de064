package nl.blauwdruk.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.blauwdruk.cli.Shell;

/** The demonstration with a browser before it: started once for all tests, ended with the last. */
final class Demonstration {

    private static Demonstration running;

    private final Process server;
    private final String address;
    private final Browser browser;
    private final Map<String, String> signedIn = new ConcurrentHashMap<>();

    private Demonstration(Process server, String address, Browser browser) {
        this.server = server;
        this.address = address;
        this.browser = browser;
    }

    static synchronized Demonstration running() {
        if (running == null) {
            try {
                running = start(Map.of(), "demo");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::end, "end-demonstration"));
        }
        return running;
    }

    /** Starts a workbench of its own by a command, {@code demo} or {@code serve}; whoever asks for it ends it. */
    static Demonstration start(Map<String, String> environment, String command) throws IOException {
        Path data = Files.createTempDirectory("blauwdruk-demo");
        int port = freePort();
        Process server = Shell.start(environment, command, "--port", String.valueOf(port), "--data", data.toString());
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IOException("The demonstration did not start: "
                    + new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(line).contains("http://127.0.0.1:" + port + "/");
        return new Demonstration(server, "http://127.0.0.1:" + port + "/", browser());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Browser browser() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BrowserThere.program().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** A page of the given width, signed in as the product owner of the programme, at a path such as {@code start}. */
    Page open(String path, int width) {
        return openAs("Priya", path, width);
    }

    /** The same, signed in as another of the people of the demonstration. */
    Page openAs(String name, String path, int width) {
        Page page = openUnknown("signin/form", width);
        page.locator("input[value^='" + name + ":']").click();
        page.waitForURL("**/start");
        page.navigate(address + path);
        return page;
    }

    /** The same for a visit that only looks: everyone signs in once, and must not sign out. */
    Page visitAs(String name, String path, int width) {
        String state = signedIn.computeIfAbsent(name, unknown -> {
            try (Page page = openAs(name, "start", width)) {
                return page.context().storageState();
            }
        });
        Page page = browser.newPage(
                new Browser.NewPageOptions().setStorageState(state).setViewportSize(width, 900));
        page.navigate(address + path);
        return page;
    }

    /** The same, for somebody who did not sign in. */
    Page openUnknown(String path, int width) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(address + path);
        return page;
    }

    String address() {
        return address;
    }

    /** WCAG 2.2 A and AA, as far as a program can tell. */
    static void assertAccessible(Page page) {
        page.evaluate("window.scrollTo(0, 0)"); // what the bar covers of a page that is scrolled is not too small
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(() -> page.url() + ": "
                        + violations.stream()
                                .map(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
                                .toList())
                .isEmpty();
    }

    void end() {
        server.destroy();
        try {
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
