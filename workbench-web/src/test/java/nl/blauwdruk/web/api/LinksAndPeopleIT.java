package nl.blauwdruk.web.api;

import static nl.blauwdruk.web.api.Programs.GRONINGEN;
import static nl.blauwdruk.web.api.Programs.JSON;
import static nl.blauwdruk.web.api.Programs.ZWOLLE;
import static nl.blauwdruk.web.api.Programs.array;
import static nl.blauwdruk.web.api.Programs.location;
import static nl.blauwdruk.web.api.Programs.object;
import static nl.blauwdruk.web.api.Programs.tag;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

/** Reading links, invitations, roles and one's own account, by API. */
@ServerTest
class LinksAndPeopleIT {

    private static final String THEME = "yme-mensen";
    private static final String LINKS = "api/v1/reading-links";
    private static final String INVITATIONS = "api/v1/invitations";

    @Inject
    private Programs programs;

    @Test
    void a_reading_link_is_told_once_and_taken_back_by_its_own_municipality() throws Exception {
        programs.prepare(THEME);
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        ApiClient other = programs.of(Role.PARTNER, GRONINGEN);
        HttpResponse<String> given = partner.post(LINKS, JSON, link("blueprint:" + THEME + "-zwolle", 7));
        String path = location(given);

        HttpResponse<String> read = partner.get(path);
        HttpResponse<String> ofAnother = other.post(LINKS, JSON, link("blueprint:" + THEME + "-zwolle", 7));
        HttpResponse<String> unknown = partner.post(LINKS, JSON, link("blueprint:bestaat-niet", 7));
        HttpResponse<String> endless = partner.post(LINKS, JSON, link("blueprint:" + THEME + "-zwolle", 4000));
        HttpResponse<String> notTheirs = other.delete(path, "If-Match", "*");
        HttpResponse<String> careless = partner.delete(path);
        HttpResponse<String> stale = partner.delete(path, "If-Match", "\"iets\"");
        HttpResponse<String> revoked = partner.delete(path, "If-Match", tag(read));

        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        assertThat(object(given).getString("link")).contains("/lees/").doesNotContain("/api/");
        assertThat(object(read).containsKey("link")).isFalse();
        assertThat(ofAnother.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(notTheirs.statusCode()).isEqualTo(404);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(partner.get(path).statusCode()).isEqualTo(404);
        assertThat(array(programs.of(Role.ADMINISTRATOR, null)
                                .get("api/v1/audit-entries?kind=link&pageSize=1&theme=" + THEME))
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("ingetrokken");
    }

    @Test
    void links_of_others_are_not_listed() throws Exception {
        programs.prepare(THEME);
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        String path = location(partner.post(LINKS, JSON, link("blueprint:" + THEME + "-zwolle", 7)));
        String id = "\"id\":" + path.replaceAll(".*/", "") + ",";

        assertThat(partner.get(LINKS + "?pageSize=500").body()).contains(id);
        assertThat(programs.of(Role.DESIGNER, null).get(LINKS + "?pageSize=500").body())
                .contains(id);
        assertThat(programs.of(Role.PARTNER, GRONINGEN)
                        .get(LINKS + "?pageSize=500")
                        .body())
                .doesNotContain(id);
        assertThat(programs.of(Role.SUPPLIER, null).get(LINKS).body()).isEqualTo("[]");
    }

    @Test
    void an_invitation_is_told_once_and_only_administrators_of_all_it_gives_see_it() throws Exception {
        ApiClient administrator = programs.of(Role.ADMINISTRATOR, ZWOLLE);
        ApiClient other = programs.of(Role.ADMINISTRATOR, GRONINGEN);
        HttpResponse<String> made = administrator.post(INVITATIONS, JSON, invitation(ZWOLLE));
        String path = location(made);
        String id = "\"id\":" + path.replaceAll(".*/", "") + ",";

        HttpResponse<String> elsewhere = administrator.post(INVITATIONS, JSON, invitation(GRONINGEN));
        HttpResponse<String> role = programs.of(Role.PARTNER, ZWOLLE).post(INVITATIONS, JSON, invitation(ZWOLLE));
        HttpResponse<String> notTheirs = other.delete(path, "If-Match", "*");
        String listedElsewhere = other.get(INVITATIONS + "?pageSize=500").body();
        String listed = administrator.get(INVITATIONS + "?pageSize=500").body();
        HttpResponse<String> careless = administrator.delete(path);
        HttpResponse<String> revoked = administrator.delete(path, "If-Match", tag(administrator.get(path)));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(object(made).getString("link")).contains("/signin/invitation?uitnodiging=");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(role.statusCode()).isEqualTo(403);
        assertThat(notTheirs.statusCode()).isEqualTo(404);
        assertThat(listedElsewhere).doesNotContain(id);
        assertThat(listed).contains(id).doesNotContain("uitnodiging=");
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(administrator.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void one_role_is_given_and_taken_without_touching_the_others() throws Exception {
        ApiClient administrator = programs.of(Role.ADMINISTRATOR, null);
        String login = "rol-" + UUID.randomUUID();
        String path = location(administrator.post(
                "api/v1/accounts",
                JSON,
                "{\"login\":\"" + login + "\",\"name\":\"Rol\",\"memberships\":[{\"role\":\"READER\"}]}"));

        HttpResponse<String> given =
                administrator.post(path + "/memberships", JSON, "{\"role\":\"PARTNER\",\"municipality\":\"0193\"}");
        HttpResponse<String> nameless = administrator.post(path + "/memberships", JSON, "{}");
        HttpResponse<String> careless = administrator.delete(path + "/memberships/reader");
        HttpResponse<String> none = administrator.delete(path + "/memberships/designer", "If-Match", "*");
        HttpResponse<String> taken = administrator.delete(path + "/memberships/reader", "If-Match", tag(given));
        HttpResponse<String> stale = administrator.delete(path + "/memberships/partner:0193", "If-Match", tag(given));
        HttpResponse<String> password = administrator.post(path + "/one-time-passwords", JSON, "");
        HttpResponse<String> ended = administrator.post(path + "/sign-outs", JSON, "");

        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(object(given).getJsonArray("memberships")).hasSize(2);
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(taken.statusCode()).isEqualTo(204);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(password.statusCode()).isEqualTo(201);
        assertThat(object(password).getString("oneTimePassword")).isNotBlank();
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(object(administrator.get(path)).getJsonArray("memberships")).hasSize(1);
    }

    @Test
    void who_i_am_is_told_and_how_i_read_is_mine_to_choose() throws Exception {
        ApiClient partner = programs.of(Role.PARTNER, ZWOLLE);
        ApiClient reader = programs.of(Role.PARTNER, ZWOLLE, true);
        HttpResponse<String> me = partner.get("api/v1/me");
        String wanted = "{\"language\":\"en\",\"wordsOf\":\"0193\"}";

        HttpResponse<String> chosen = partner.put("api/v1/me/preferences", JSON, wanted, "If-Match", tag(me));
        HttpResponse<String> stale = partner.put("api/v1/me/preferences", JSON, wanted, "If-Match", tag(me));
        HttpResponse<String> careless = partner.put("api/v1/me/preferences", JSON, wanted);
        HttpResponse<String> readOnly = reader.put("api/v1/me/preferences", JSON, wanted, "If-Match", "*");
        HttpResponse<String> ended = partner.post("api/v1/me/sign-outs", JSON, "");

        assertThat(object(me).getJsonArray("roles").getJsonObject(0).getString("municipality"))
                .isEqualTo(ZWOLLE);
        assertThat(object(chosen).getString("language")).isEqualTo("en");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(readOnly.statusCode()).isEqualTo(403);
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(partner.get("api/v1/notices").statusCode()).isEqualTo(200);
        assertThat(partner.get("api/v1/tokens").body()).contains("proef");
    }

    private static String link(String subject, int days) {
        return "{\"subject\":\"" + subject + "\",\"days\":" + days + "}";
    }

    private static String invitation(String municipality) {
        return "{\"address\":\"" + UUID.randomUUID() + "@voorbeeld.example\",\"name\":\"Nieuw\",\"memberships\":"
                + "[{\"role\":\"PARTNER\",\"municipality\":\"" + municipality + "\"}]}";
    }
}
