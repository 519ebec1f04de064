package nl.blauwdruk.web.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The index in the database. Plain SQL, for it writes thousands of rows at once and reads none of them as objects. */
@ApplicationScoped
class SearchIndex {

    /** Of what fits, so many at most are weighed; a search that gives more is too wide to be of use. */
    static final int MOST = 5000;

    private static final int BLOCK = 1000; // ids that one value of the sequence stands for

    @Resource(lookup = "java:app/jdbc/blauwdruk")
    private DataSource database;

    SearchIndex() {} // for CDI

    SearchIndex(DataSource database) {
        this.database = database;
    }

    /** Takes out all entries of the sources and puts in these. */
    void replace(Collection<String> sources, List<Entry> entries) {
        doing(connection -> {
            remove(connection, sources);
            for (int from = 0; from < entries.size(); from += BLOCK) {
                add(connection, entries.subList(from, Math.min(entries.size(), from + BLOCK)));
            }
            return null;
        });
    }

    private static void remove(Connection connection, Collection<String> sources) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from search_entry where source_key = ?")) {
            for (String source : sources) {
                delete.setString(1, source);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void add(Connection connection, List<Entry> entries) throws SQLException {
        long id = nextBlock(connection);
        try (PreparedStatement entry = connection.prepareStatement("insert into search_entry (id, kind, entry_key,"
                        + " source_key, theme_code, municipality, only_for, title, detail, link)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement word = connection.prepareStatement(
                        "insert into search_word (word, entry_id, kind, only_for, weight) values (?, ?, ?, ?, ?)")) {
            for (Entry one : entries) {
                fill(
                        entry,
                        id,
                        one.kind().word(),
                        one.key(),
                        one.source(),
                        one.theme(),
                        one.municipality(),
                        one.onlyFor(),
                        one.title(),
                        one.detail(),
                        one.link());
                for (Map.Entry<String, Integer> weighed : one.words().entrySet()) {
                    fill(word, weighed.getKey(), id, one.kind().word(), one.onlyFor(), weighed.getValue());
                }
                id++;
            }
            entry.executeBatch();
            word.executeBatch();
        }
    }

    private static long nextBlock(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("select next value for search_entry_seq");
                ResultSet value = next.executeQuery()) {
            value.next();
            return value.getLong(1);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, List.of(), values);
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, Collection<?> more, Object... values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        for (Object value : more) {
            statement.setObject(place++, value);
        }
    }

    boolean isEmpty() {
        return doing(connection -> {
            try (PreparedStatement any = connection.prepareStatement("select id from search_entry limit 1");
                    ResultSet row = any.executeQuery()) {
                return !row.next();
            }
        });
    }

    /** What holds all these words and may be seen by members of these municipalities; at most {@link #MOST}. */
    List<Candidate> find(List<Wanted> words, Set<String> municipalities) {
        return doing(connection -> {
            Optional<Wanted> rarest = rarest(connection, words);
            return rarest.isEmpty() ? List.<Candidate>of() : find(connection, rarest.get(), words, municipalities);
        });
    }

    /** The word that the fewest entries hold; empty when one of them is in none. */
    private static Optional<Wanted> rarest(Connection connection, List<Wanted> words) throws SQLException {
        Wanted rarest = null;
        int fewest = Integer.MAX_VALUE;
        for (Wanted word : words) {
            int count = words.size() == 1 ? 1 : count(connection, word);
            if (count == 0) {
                return Optional.empty();
            }
            if (count < fewest) {
                fewest = count;
                rarest = word;
            }
        }
        return Optional.ofNullable(rarest);
    }

    private static int count(Connection connection, Wanted word) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("select count(*) from (select w.entry_id from search_word w"
                        + " where w.word >= ? and w.word < ? limit " + MOST + ") found")) {
            set(count, List.of(), word.from(), word.to());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static List<Candidate> find(
            Connection connection, Wanted rarest, List<Wanted> words, Set<String> municipalities) throws SQLException {
        Map<Long, Candidate> found = read(connection, rarest, rarest, municipalities);
        for (Wanted word : words) {
            if (!word.equals(rarest)) {
                Map<Long, Candidate> holding = read(connection, rarest, word, municipalities);
                found = both(found, holding);
            }
        }
        return List.copyOf(found.values());
    }

    private static Map<Long, Candidate> both(Map<Long, Candidate> some, Map<Long, Candidate> others) {
        Map<Long, Candidate> both = new HashMap<>();
        some.forEach((id, one) -> {
            Candidate other = others.get(id);
            if (other != null) {
                both.put(id, new Candidate(id, one.kind(), one.score() + other.score()));
            }
        });
        return both;
    }

    /** How well a word fits each entry that holds the rarest; whole words stand before longer ones in the index. */
    private static Map<Long, Candidate> read(
            Connection connection, Wanted rarest, Wanted word, Set<String> municipalities) throws SQLException {
        String visible = " and (w.only_for is null or w.only_for in ('-'" + ", ?".repeat(municipalities.size()) + "))";
        boolean itself = rarest.equals(word);
        String driving = "select w.entry_id, w.kind, w.word, w.weight from search_word w"
                + " where w.word >= ? and w.word < ?" + visible + " order by w.word, w.entry_id limit " + MOST;
        String sql = itself
                ? driving
                : "select d.entry_id, d.kind, x.word, 1 from (" + driving + ") d"
                        + " join search_word x on x.entry_id = d.entry_id where x.word >= ? and x.word < ?";
        List<Object> more = new ArrayList<>(municipalities);
        if (!itself) {
            more.addAll(List.of(word.from(), word.to()));
        }
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, more, rarest.from(), rarest.to());
            return candidates(select, word);
        }
    }

    private static Map<Long, Candidate> candidates(PreparedStatement select, Wanted word) throws SQLException {
        Map<Long, Candidate> found = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Candidate one = new Candidate(
                        row.getLong(1),
                        FoundKind.of(row.getString(2)).orElseThrow(),
                        Scoring.of(word, row.getString(3), row.getInt(4)));
                found.merge(one.id(), one, Scoring::better);
            }
        }
        return found;
    }

    /** The entries with these ids, in the same order. */
    List<Found> read(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : doing(connection -> {
                    String places = ids.stream().map(id -> "?").collect(Collectors.joining(","));
                    Map<Long, Found> found = new HashMap<>();
                    try (PreparedStatement select = connection.prepareStatement(
                            "select id, kind, entry_key, theme_code, municipality, title, detail, link"
                                    + " from search_entry where id in (" + places + ")")) {
                        set(select, ids);
                        try (ResultSet row = select.executeQuery()) {
                            while (row.next()) {
                                found.put(row.getLong(1), found(row));
                            }
                        }
                    }
                    return ids.stream()
                            .filter(found::containsKey)
                            .map(found::get)
                            .toList();
                });
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                FoundKind.of(row.getString("kind")).orElseThrow(),
                row.getString("entry_key"),
                Optional.ofNullable(row.getString("theme_code")),
                Optional.ofNullable(row.getString("municipality")),
                row.getString("title"),
                row.getString("detail"),
                row.getString("link"));
    }

    /** What is done with a connection. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T doing(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The search index does not answer", e);
        }
    }
}
