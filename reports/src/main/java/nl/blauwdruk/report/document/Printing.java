package nl.blauwdruk.report.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a document as PDF with tags; it fetches nothing, whatever the page points at. */
final class Printing {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Printing() {}

    static byte[] of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                Settled.at(document.day(), pdf);
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(WellFormed.parse(document.html()), "");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Blauwdruk");
        Fonts.embedIn(builder);
        refuseAddresses(builder);
        return builder;
    }

    private static void refuseAddresses(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }
}
