package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation as it is meant: TLS ends before the server, and people come in through their organisation only. */
class BehindTlsIT {

    @TempDir
    private static Path folder;

    private static Started server;
    private static TlsProxy proxy;

    @BeforeAll
    static void start() throws Exception {
        server = Started.of(
                "serve",
                folder,
                Map.of(
                        "BLAUWDRUK_TLS", "true",
                        "BLAUWDRUK_PROXY_TRUSTED", "127.0.0.0/8",
                        "BLAUWDRUK_OIDC_ISSUER", "https://aanmelden.invalid",
                        "BLAUWDRUK_SIGN_IN_LOCAL", "false"));
        proxy = TlsProxy.before(server.root(), folder);
    }

    @AfterAll
    static void end() {
        proxy.close();
        server.close();
    }

    @Test
    void browsers_are_told_to_come_by_tls_only_and_to_keep_cookies_to_it() throws Exception {
        HttpResponse<String> page = proxy.get("signin/form?taal=en");

        List<String> cookies = page.headers().allValues("Set-Cookie");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                .anyMatch(one -> one.startsWith("taal="));
        assertThat(cookies).allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
        assertThat(cookies).allMatch(cookie -> cookie.matches(".*(?i)SameSite=Lax.*"));
    }

    @Test
    void what_is_refused_and_what_is_no_page_says_so_too() throws Exception {
        for (String path : List.of("start", "api/v1/themes", "bestaat-niet", "resources/blauwdruk/tokens.css")) {
            assertThat(proxy.get(path).headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .isPresent();
        }
    }

    @Test
    void the_page_shows_the_door_of_the_organisation_and_asks_no_password() throws Exception {
        String page = proxy.get("signin/form").body();

        assertThat(page).contains("/signin/oidc?terug=").doesNotContain("type=\"password\"");
    }
}
