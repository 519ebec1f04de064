package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class AccountsResourceIT {

    private static final String ACCOUNTS = "api/v1/accounts";
    private static final String JSON = "application/json";

    @ArquillianResource
    private URL server;

    @Test
    void an_account_is_made_once_and_tells_its_password_once() throws Exception {
        ApiClient api = ApiClient.of(server, "Bea");
        String body = body("rest-" + UUID.randomUUID(), "PARTNER", "0193");

        HttpResponse<String> made = api.post(ACCOUNTS, JSON, body);
        HttpResponse<String> again = api.post(ACCOUNTS, JSON, body);
        HttpResponse<String> read =
                api.get(made.headers().firstValue("Location").orElseThrow().replaceFirst("^.*?/api/", "api/"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("oneTimePassword");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("taken-login");
        assertThat(read.body()).contains("\"municipality\":\"0193\"").doesNotContain("assword");
        assertThat(read.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void a_place_that_does_not_exist_is_a_problem() throws Exception {
        ApiClient api = ApiClient.of(server, "Bea");

        HttpResponse<String> refused = api.post(ACCOUNTS, JSON, body("rest-" + UUID.randomUUID(), "PARTNER", "9999"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("unknown-place");
    }

    @Test
    void who_does_not_exist_is_not_found() throws Exception {
        ApiClient api = ApiClient.of(server, "Bea");

        assertThat(api.get(ACCOUNTS + "/1").statusCode()).isEqualTo(404);
        assertThat(api.get(ACCOUNTS + "?pageSize=0").statusCode()).isEqualTo(400);
    }

    private static String body(String login, String role, String municipality) {
        return "{\"login\":\"" + login + "\",\"name\":\"Per API\",\"memberships\":[{\"role\":\"" + role
                + "\",\"municipality\":\"" + municipality + "\"}]}";
    }
}
