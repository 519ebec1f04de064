package nl.blauwdruk.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.FixedZip;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.backlog.BacklogWords;
import nl.blauwdruk.story.generation.Criterion;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

/** A backlog as a text for a word processor (docx): a heading an epic and a story, its criteria, and room for notes. */
public final class BacklogText {

    /** In twentieths of a point. */
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);

    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);

    private final XWPFDocument document;
    private final BacklogReport report;
    private final BacklogWords words;

    private BacklogText(XWPFDocument document, BacklogReport report, BacklogWords words) {
        this.document = document;
        this.report = report;
        this.words = words;
    }

    /** The text as bytes; the same backlog of the same day gives the same bytes. */
    public static byte[] write(BacklogReport report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new BacklogText(document, report, BacklogWords.in(language)).fill();
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing in memory cannot fail", e);
        }
        return FixedZip.of(out.toByteArray());
    }

    private void fill() {
        properties();
        paper();
        TextStyles.addTo(document, words.language());
        paragraph(TextStyles.TITLE, words.say("title", report.name()));
        int count = report.lines().size();
        paragraph(
                TextStyles.QUIET,
                words.say(count == 1 ? "lead.one" : "lead", String.valueOf(count), words.points(report.points())) + " "
                        + words.say("about", report.name(), words.day(report.day())) + ".");
        if (report.lines().isEmpty()) {
            paragraph(TextStyles.BODY, words.say("none"));
        }
        report.byEpic().forEach((epic, lines) -> {
            paragraph(TextStyles.EPIC, epic);
            lines.forEach(this::story);
        });
    }

    private void paper() {
        CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setW(A4_WIDTH);
        page.setH(A4_HEIGHT);
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> moment =
                Optional.of(Date.from(report.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(moment);
        core.setModified(moment);
        core.setCreator("Blauwdruk");
        core.setTitle(words.say("title", report.name()));
    }

    private void story(BacklogLine line) {
        paragraph(TextStyles.STORY, line.place() + ". " + line.code());
        paragraph(TextStyles.BODY, BacklogWords.sentence(line));
        paragraph(
                TextStyles.QUIET,
                String.join(
                        " · ",
                        words.of(line.priority()),
                        words.points(line.points()),
                        words.standing(line),
                        words.say("for", String.join(", ", line.scope()))));
        line.criteria().forEach(this::criterion);
        paragraph(TextStyles.QUIET, words.say("notes") + ":");
    }

    private void criterion(Criterion criterion) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(TextStyles.CRITERION);
        XWPFRun name = paragraph.createRun();
        name.setBold(true);
        name.setText(WordXml.text(criterion.name()));
        for (String step : criterion.steps()) {
            XWPFRun run = paragraph.createRun();
            run.addBreak();
            run.setText(WordXml.text(step));
        }
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(WordXml.text(text));
    }
}
