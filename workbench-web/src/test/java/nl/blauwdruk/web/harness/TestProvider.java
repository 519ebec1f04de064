package nl.blauwdruk.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A real identity provider on a free port of this machine; the server of the tests is told of it before it starts. */
public class TestProvider implements LauncherSessionListener {

    private static final String OPTIONS = "blauwdruk.test.oidc";
    private static final String ISSUER = "gemeente";

    private static MockOAuth2Server server;
    private static int port;

    /** The provider that runs. */
    public static MockOAuth2Server server() {
        return server;
    }

    /** Name of the issuer that the server of the tests trusts. */
    public static String issuer() {
        return ISSUER;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(ChosenDatabase.NAME, "").isEmpty()) {
            System.setProperty(OPTIONS, "");
            return; // tests without a server need none
        }
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket socket = new ServerSocket(0, 1, here)) {
            port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for the identity provider", e);
        }
        server = new MockOAuth2Server();
        server.start(here, port);
        System.setProperty(OPTIONS, "-Dblauwdruk.oidc.issuer=http://127.0.0.1:" + port + "/" + ISSUER);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.shutdown();
        }
    }
}
