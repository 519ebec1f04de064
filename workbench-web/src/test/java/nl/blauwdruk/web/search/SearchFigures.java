package nl.blauwdruk.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import nl.blauwdruk.web.harness.PrivateMariaDb;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** Measures search over 100,000 objects; its name keeps it out of every build. docs/benchmarks.adoc says how to run it. */
class SearchFigures {

    private static final int OBJECTS = 100_000;
    private static final int RUNS = 30;
    private static final int TARGET = 200;
    private static final List<String> SEARCHES = List.of(
            "aanvraag", "aan", "be", "aanvraag inkomen", "de aanvraag van", "gemeente zwolle brief", "wor12345", "xyz");
    private static final List<String> COMMON =
            List.of("de", "aanvraag", "van", "inwoner", "een", "gemeente", "brief", "inkomen", "besluit", "zwolle");

    @Test
    void on_h2(@TempDir java.nio.file.Path folder) throws SQLException, IOException {
        String url = "jdbc:h2:file:" + folder.resolve("search")
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            measure("H2", pool);
        } finally {
            pool.dispose();
        }
    }

    @Test
    void on_mariadb() throws SQLException, IOException, InterruptedException {
        try (PrivateMariaDb server = PrivateMariaDb.start();
                MariaDbPoolDataSource pool =
                        new MariaDbPoolDataSource(server.url() + "?user=blauwdruk&password=blauwdruk&maxPoolSize=2")) {
            measure("MariaDB", pool);
        }
    }

    private static void measure(String name, DataSource database) throws SQLException, IOException {
        create(database);
        SearchIndex index = new SearchIndex(database);
        long start = System.nanoTime();
        index.replace(List.of(), entries());
        System.out.printf(
                "%s: %d objects indexed in %d s%n", name, OBJECTS, (System.nanoTime() - start) / 1_000_000_000);
        long slowest = 0;
        for (String search : SEARCHES) {
            slowest = Math.max(slowest, measure(name, index, search));
        }
        assertThat(slowest).isLessThanOrEqualTo(TARGET);
    }

    private static long measure(String name, SearchIndex index, String search) {
        List<Wanted> words = Words.of(search).stream().map(Wanted::new).toList();
        long[] took = new long[RUNS];
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            List<Candidate> candidates = index.find(words, Set.of("0193"));
            index.read(
                    candidates.stream().limit(Searching.PAGE).map(Candidate::id).toList());
            took[run] = (System.nanoTime() - start) / 1_000_000;
            found = candidates.size();
        }
        Arrays.sort(took);
        System.out.printf(
                "%s: \"%s\": %d found, median %d ms, slowest %d ms%n",
                name, search, found, took[RUNS / 2], took[RUNS - 1]);
        return took[RUNS / 2];
    }

    private static void create(DataSource database) throws SQLException, IOException {
        String script = new String(
                SearchFigures.class
                        .getResourceAsStream("/db/migration/V11__search.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script.replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Texts as long as those of a step: words of a language, a few of them in nearly every text. */
    private static List<Entry> entries() {
        Random random = new Random(1);
        List<FoundKind> kinds = List.of(FoundKind.values());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            FoundKind kind = kinds.get(i % kinds.size());
            String title = text(random, 4);
            entries.add(new Entry(
                    kind,
                    "k" + i,
                    "s" + i,
                    "wmo",
                    null,
                    i % 50 == 0 ? "0193" : null,
                    title,
                    title,
                    "/start",
                    Words.weighed(title, text(random, 35))));
        }
        return entries;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean common = random.nextInt(4) == 0;
            text.append(common ? COMMON.get(random.nextInt(COMMON.size())) : rare(random))
                    .append(' ');
        }
        return text.toString();
    }

    private static String rare(Random random) {
        int number = (int) Math.abs(random.nextGaussian() * 8000);
        return List.of("aan", "be", "ge", "wor", "ver").get(number % 5) + number;
    }
}
