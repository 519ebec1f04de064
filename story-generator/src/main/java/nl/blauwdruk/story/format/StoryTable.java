package nl.blauwdruk.story.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.story.quality.WrittenStory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A backlog as a table of semicolons, tabs or commas, with a header or without. */
final class StoryTable {

    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int SAMPLE = 20;
    /** A header that long is a story. */
    private static final int LONGEST_NAME = 40;

    private final String text;
    private final char separator;
    private final boolean hasHeader;

    private StoryTable(String text, char separator, boolean hasHeader) {
        this.text = text;
        this.separator = separator;
        this.hasHeader = hasHeader;
    }

    /** The table a text is; empty when it reads as plain lines. */
    static Optional<StoryTable> find(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        for (char separator : SEPARATORS) {
            List<String> first = cells(lines.get(0), separator);
            if (isHeader(first, lines.size())) {
                return Optional.of(new StoryTable(text, separator, true));
            }
        }
        for (char separator : SEPARATORS) {
            if (isTable(lines, separator)) {
                return Optional.of(new StoryTable(text, separator, false));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeader(List<String> cells, int lines) {
        boolean names = cells.stream().allMatch(cell -> Wording.normalise(cell).length() <= LONGEST_NAME);
        boolean one = cells.size() == 1 && lines > 1;
        return names && (cells.size() > 1 || one) && StoryColumns.named(cells).isPresent();
    }

    /** Every line has as many cells as the first; with commas, which stories hold too, every line must be quoted besides. */
    private static boolean isTable(List<String> lines, char separator) {
        int width = cells(lines.get(0), separator).size();
        boolean even = lines.stream().allMatch(line -> cells(line, separator).size() == width);
        boolean quoted = lines.stream()
                .allMatch(line -> line.indexOf('"') >= 0 && line.strip().endsWith("\""));
        return separator == ',' ? even && quoted : even && width > 1;
    }

    /** The cells of one line; quotes that do not pair leave one cell. */
    private static List<String> cells(String line, char separator) {
        try (CSVParser parser = CSVParser.parse(line, format(separator))) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.isEmpty() ? List.of() : rows.get(0).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(line);
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    BacklogContent read() {
        List<CSVRecord> rows = rows();
        List<String> header = rows.get(0).toList();
        List<List<String>> cells = rows.stream().map(CSVRecord::toList).toList();
        StoryColumns columns = (hasHeader ? StoryColumns.named(header) : StoryColumns.byContent(cells))
                .filter(StoryColumns::isEnough)
                .orElseThrow(() -> new UnreadableStories("Er is geen kolom met stories. Nodig is een kolom "
                        + StoryColumns.expected() + ". In het bestand staan: " + StoryColumns.listed(header) + "."));
        CollectedStories stories = new CollectedStories();
        int from = hasHeader ? 1 : 0;
        List<Integer> lines = lines(rows);
        for (int i = from; i < rows.size(); i++) {
            take(rows.get(i), columns, header.size(), lines.get(i), stories);
        }
        return stories.content();
    }

    private List<CSVRecord> rows() {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableStories(
                    "De tabel is niet te lezen: een aanhalingsteken staat alleen of op de verkeerde plaats. Bewaar haar opnieuw als CSV.");
        }
    }

    /** The line each row begins on: a quoted cell may hold line ends. */
    private List<Integer> lines(List<CSVRecord> rows) {
        List<Integer> lines = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (CSVRecord row : rows) {
            int start = (int) Math.min(text.length(), row.getCharacterPosition());
            for (; at < start; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            lines.add(line);
        }
        return lines;
    }

    private static void take(CSVRecord row, StoryColumns columns, int width, int line, CollectedStories stories) {
        if (row.size() != width) {
            stories.note(
                    line,
                    "Deze rij heeft " + row.size() + " kolommen in plaats van " + width + ".",
                    "Zet tekst met een scheidingsteken erin tussen aanhalingstekens.");
        }
        String text = columns.story() >= 0 ? cell(row, columns.story()) : composed(row, columns);
        if (text.isBlank()) {
            stories.note(line, "In deze rij staat geen story.", "Vul de kolom in of haal de rij weg.");
        } else {
            stories.add(cell(row, columns.id()), text, line, Optional.empty());
        }
    }

    private static String cell(CSVRecord row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static String composed(CSVRecord row, StoryColumns columns) {
        String role = cell(row, columns.role());
        String wish = cell(row, columns.wish());
        return role.isBlank() && wish.isBlank() ? "" : WrittenStory.sentence(role, wish, cell(row, columns.reason()));
    }
}
