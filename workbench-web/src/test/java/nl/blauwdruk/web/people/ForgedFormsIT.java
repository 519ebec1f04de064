package nl.blauwdruk.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.PageForm;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms whose hidden values somebody changed: an administrator of Groningen reaches for Zwolle. */
@ServerTest
class ForgedFormsIT {

    private static final String PASSWORD = "vier losse woorden samen";

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private HttpServletRequest here;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Account own;
    private Account other;

    @BeforeEach
    void sign_in_as_administrator_of_groningen() throws Exception {
        Account administrator = someone(Role.ADMINISTRATOR, "0014");
        transaction.begin();
        read(administrator).choosePassword(passwords.hash(PASSWORD), false);
        transaction.commit();
        own = someone(Role.PARTNER, "0014");
        other = someone(Role.PARTNER, "0193");
        PageForm form = PageForm.in(get("signin/form").body(), "signin")
                .with("signin:login", administrator.login())
                .with("signin:password", PASSWORD);
        assertThat(send(form.press(uri("signin/form"), "Meld aan")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_form_as_it_was_given_works() throws Exception {
        PageForm form = PageForm.in(get("people/person?mens=" + own.id()).body(), "person");

        HttpResponse<String> answer = send(form.press(uri("people/person"), "Blokkeer"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(own).isBlocked()).isTrue();
    }

    @Test
    void with_the_number_of_someone_elsewhere_it_does_nothing_and_is_not_found() throws Exception {
        String before = read(other).words() + read(other).version();
        long entries = entriesAbout(other);

        for (String button : List.of("Blokkeer", "Neem af", "Geef een nieuw wachtwoord", "Meld overal af")) {
            PageForm form = PageForm.in(get("people/person?mens=" + own.id()).body(), "person")
                    .with("mens", String.valueOf(other.id()));

            HttpResponse<String> answer = send(form.press(uri("people/person"), button));

            assertThat(answer.statusCode()).as(button).isEqualTo(404);
            assertThat(answer.body()).contains("Deze pagina is er niet").doesNotContain(other.login(), "Exception");
        }
        assertThat(read(other).words() + read(other).version()).isEqualTo(before);
        assertThat(entriesAbout(other)).isEqualTo(entries);
    }

    @Test
    void with_a_number_that_was_made_up_it_is_not_found() throws Exception {
        for (String number : List.of("-1", "999999999", "1 or 1=1", "", "99999999999999999999999", "<script>")) {
            PageForm form = PageForm.in(get("people/person?mens=" + own.id()).body(), "person")
                    .with("mens", number);

            HttpResponse<String> answer = send(form.press(uri("people/person"), "Blokkeer"));

            assertThat(answer.statusCode()).as(number).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("<script>", "Exception");
        }
        assertThat(read(own).isBlocked()).isFalse();
    }

    @Test
    void an_invitation_that_was_made_up_shows_that_it_does_not_work() throws Exception {
        get("signin/invitation?uitnodiging=verzonnen");

        HttpResponse<String> page = get("signin/invitation");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Deze uitnodiging werkt niet meer").doesNotContain("id=\"accept\"");
    }

    private Account someone(Role role, String municipality) throws Exception {
        String login = "vals-" + UUID.randomUUID() + "@example.org";
        Account account = new Account(login, "Proefpersoon", Instant.now());
        account.give(new Membership(role, municipality, null));
        transaction.begin();
        accounts.add(account);
        transaction.commit();
        return accounts.byLogin(login).orElseThrow();
    }

    private Account read(Account account) {
        return accounts.byLogin(account.login()).orElseThrow();
    }

    private long entriesAbout(Account account) {
        return ((Number) entities.createNativeQuery("select count(*) from audit_entry where object_key = ?1")
                        .setParameter(1, account.login())
                        .getSingleResult())
                .longValue();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + "/" + path);
    }
}
