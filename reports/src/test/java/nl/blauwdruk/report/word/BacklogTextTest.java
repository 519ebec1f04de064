package nl.blauwdruk.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.backlog.BacklogReports;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class BacklogTextTest {

    @Test
    void epics_and_stories_are_headings_in_the_order_of_the_backlog() throws IOException {
        try (XWPFDocument text = open(BacklogReports.three(), Language.DUTCH)) {
            assertThat(headings(text, TextStyles.EPIC)).containsExactly("Aanvragen", "Beoordelen");
            assertThat(headings(text, TextStyles.STORY)).containsExactly("1. MIN-101", "3. MIN-103", "2. MIN-102");
            assertThat(text.getStyles()
                            .getStyle(TextStyles.EPIC)
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isZero();
        }
    }

    @Test
    void a_story_is_there_with_its_criteria_and_how_it_stands() throws IOException {
        try (XWPFDocument text = open(BacklogReports.three(), Language.DUTCH)) {
            String all = String.join(
                    "\n",
                    text.getParagraphs().stream().map(XWPFParagraph::getText).toList());

            assertThat(all)
                    .contains("Als inwoner wil ik de aanvraag versturen zodat ik weet waar ik aan toe ben.")
                    .contains("must · 5 punten · user story · voor Groningen, Zwolle")
                    .contains("hoofdweg\nAls ik verstuur\nDan krijg ik een bevestiging")
                    .contains("een <b>bewijs</b> & meer toevoegen zodat")
                    .contains("user story, voorgesteld")
                    .contains("3 user stories, 13 punten.");
        }
    }

    @Test
    void it_speaks_english_and_says_when_there_is_nothing() throws IOException {
        BacklogReport nothing = new BacklogReport("minima", "Minima", BacklogReports.DAY, List.of());
        try (XWPFDocument text = open(nothing, Language.ENGLISH)) {
            assertThat(text.getParagraphs().get(2).getText())
                    .isEqualTo("There are no user stories in this backlog yet.");
        }
    }

    @Test
    void the_same_backlog_gives_the_same_bytes() {
        assertThat(BacklogText.write(BacklogReports.three(), Language.DUTCH))
                .isEqualTo(BacklogText.write(BacklogReports.three(), Language.DUTCH));
    }

    private static XWPFDocument open(BacklogReport report, Language language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(BacklogText.write(report, language)));
    }

    private static List<String> headings(XWPFDocument text, String style) {
        return text.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
