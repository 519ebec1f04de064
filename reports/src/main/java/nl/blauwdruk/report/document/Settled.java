package nl.blauwdruk.report.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Takes out of a PDF what differs each time it is made: moments, and the number made of them. */
final class Settled {

    private Settled() {}

    static void at(LocalDate day, PDDocument pdf) {
        GregorianCalendar moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        moment.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        pdf.setDocumentId(day.toEpochDay());
    }
}
