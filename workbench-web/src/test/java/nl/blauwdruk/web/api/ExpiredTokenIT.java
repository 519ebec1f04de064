package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.token.OwningTokens;
import org.junit.jupiter.api.Test;

@ServerTest
class ExpiredTokenIT {

    private static final Person SAM =
            new Person("scrummaster", "Sam", List.of(Grant.of(Role.SCRUM_MASTER)), Via.SESSION, false);

    @Inject
    private OwningTokens owning;

    @Inject
    private HttpServletRequest here;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Test
    void a_token_opens_nothing_after_its_day() throws Exception {
        OwningTokens.Made made = CurrentPerson.runAs(SAM, () -> owning.make("tot gisteren", true, Duration.ofDays(1)));
        int before = get(made.secret().text()).statusCode();
        transaction.begin();
        entities.createNativeQuery("update access_token set expires_at = '2020-01-01 00:00:00' where id = ?1")
                .setParameter(1, made.token().id())
                .executeUpdate();
        transaction.commit();
        entities.getEntityManagerFactory().getCache().evictAll();

        HttpResponse<String> after = get(made.secret().text());

        assertThat(before).isEqualTo(200);
        assertThat(after.statusCode()).isEqualTo(401);
        assertThat(after.body()).contains("invalid-token").contains("expired");
        assertThat(after.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    private HttpResponse<String> get(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + "/api/v1/themes"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
