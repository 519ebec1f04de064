package nl.blauwdruk.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparedDifference.Wish;

/**
 * What people filled in on a workbook of {@link ComparisonWorkbook}.
 *
 * @param theme key of the theme it is of
 * @param language the language its sheets are in
 * @param decisions the rows whose decision is another than when the workbook was made
 * @param matches the rows on which somebody says whether a match is right
 * @param texts of every row of the decisions the question as it stands there now
 * @param problems cells that cannot be taken in
 */
public record FilledInComparison(
        String theme,
        Language language,
        List<Decision> decisions,
        List<Match> matches,
        List<Text> texts,
        List<CellProblem> problems) {

    /** Largest workbook, in bytes. */
    public static final int LIMIT = BoundedFile.LIMIT;

    /**
     * A decision someone filled in.
     *
     * @param place where the choice stands
     * @param difference id of the difference
     * @param stamp what the difference was when the workbook was made
     * @param was what was decided then, as {@link Wish#mark} says
     */
    public record Decision(CellPlace place, String difference, String stamp, String was, Wish wish) {}

    /**
     * A word on a match.
     *
     * @param stamp where the step stood when the workbook was made
     * @param because why; may be empty
     */
    public record Match(CellPlace place, ElementId step, String stamp, boolean holds, String because) {}

    /** A question as it stands in the workbook. */
    public record Text(CellPlace place, String difference, String question) {}

    public FilledInComparison {
        decisions = List.copyOf(decisions);
        matches = List.copyOf(matches);
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /**
     * The bytes of a workbook, no more than there may be.
     *
     * @param language for messages
     * @throws UnreadableFile when there are none, or too many
     */
    public static byte[] bytes(String name, InputStream in, Language language) throws IOException {
        return BoundedFile.bytes(in, problem -> ComparisonReader.unreadable(name, language, problem));
    }

    /**
     * Reads a workbook back.
     *
     * @param name of the file, for messages
     * @param language for messages; the workbook may be in another
     * @throws UnreadableFile when it is no workbook of a comparison
     */
    public static FilledInComparison read(String name, byte[] bytes, Language language) {
        return new ComparisonReader(name, language).read(bytes);
    }
}
