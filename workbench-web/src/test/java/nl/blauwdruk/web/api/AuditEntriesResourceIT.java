package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.report.audit.AuditCsv;
import nl.blauwdruk.web.harness.ServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ServerTest
@RunAsClient
class AuditEntriesResourceIT {

    private static final String ENTRIES = "api/v1/audit-entries";

    @ArquillianResource
    private URL server;

    @Test
    void an_import_is_there_with_who_and_what() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");
        olga.post("api/v1/blueprints", "application/yaml", base("statushouders"));

        JsonObject newest = entries(olga, "?kind=blueprint&object=statushouders-basis&pageSize=1")
                .getJsonObject(0);

        assertThat(newest.getString("byName")).contains("Olga");
        assertThat(newest.getString("operation")).isEqualTo("IMPORT_BASE");
        assertThat(newest.getString("after")).startsWith("revisie ");
        assertThat(newest.getString("theme")).isEqualTo("statushouders");
    }

    @Test
    void filters_find_only_what_fits_and_pages_follow_one_another() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");
        olga.post("api/v1/blueprints", "application/yaml", base("bijstand"));
        olga.post("api/v1/blueprints", "application/yaml", base("bijstand"));

        HttpResponse<String> first = olga.get(ENTRIES + "?key=BIJSTAND-BAS&person=olga&from=2020-01-01&pageSize=1");
        String next = first.headers().firstValue("Link").orElseThrow().replaceAll(".*before=(\\d+).*", "$1");
        JsonArray second = entries(olga, "?key=bijstand-bas&pageSize=1&before=" + next);

        JsonObject newest = read(first).getJsonObject(0);
        JsonObject earlier = second.getJsonObject(0);
        assertThat(newest.getString("before"))
                .isEqualTo(earlier.getString("after"))
                .startsWith("revisie ");
        assertThat(newest.getString("after")).isNotEqualTo(newest.getString("before"));
        assertThat(entries(olga, "?key=bijstand-bas&until=2020-01-01")).isEmpty();
        assertThat(entries(olga, "?key=bijstand_bas")).isEmpty();
        assertThat(entries(olga, "?key=bijstand-bas&kind=story")).isEmpty();
    }

    @Test
    void changes_to_accounts_are_for_administrators() throws Exception {
        ApiClient administrator = ApiClient.of(server, "Bea");
        ApiClient designer = ApiClient.of(server, "Olga");

        assertThat(entries(administrator, "?kind=account")).isNotEmpty();
        assertThat(entries(designer, "?kind=account")).isEmpty();
    }

    @Test
    void a_whole_sheet_is_a_chain_that_holds() throws Exception {
        HttpResponse<String> sheet = ApiClient.of(server, "Bea").get(ENTRIES + "/sheet");

        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(AuditCsv.read(new StringReader(sheet.body())).toList()).isNotEmpty();
    }

    @Test
    void the_list_itself_comes_as_a_sheet_when_asked() throws Exception {
        HttpResponse<String> sheet = ApiClient.of(server, "Olga").get(ENTRIES, "Accept", "text/csv");

        assertThat(sheet.body()).startsWith("\uFEFF\"nummer\"");
    }

    @Test
    void a_day_that_is_none_is_refused_and_so_is_who_only_reads() throws Exception {
        ApiClient olga = ApiClient.of(server, "Olga");

        assertThat(olga.get(ENTRIES + "?from=gisteren").statusCode()).isEqualTo(400);
        assertThat(olga.get(ENTRIES + "?pageSize=0").statusCode()).isEqualTo(400);
        assertThat(ApiClient.unknown(server).get(ENTRIES).statusCode()).isEqualTo(401);
    }

    private static JsonArray entries(ApiClient api, String query) throws Exception {
        return read(api.get(ENTRIES + query));
    }

    private static JsonArray read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    private static String base(String theme) throws Exception {
        return Files.readString(ExampleSet.files(theme).get(0));
    }
}
