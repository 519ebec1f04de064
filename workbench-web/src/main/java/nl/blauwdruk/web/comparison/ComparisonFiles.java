package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Speech;

/** Comparisons as files to be saved: with a name, and with a version that changes with the day the file says. */
@ApplicationScoped
public class ComparisonFiles {

    private final ReportingComparisons reporting;
    private final Stamps stamps;

    @Inject
    public ComparisonFiles(ReportingComparisons reporting, Stamps stamps) {
        this.reporting = reporting;
        this.stamps = stamps;
    }

    protected ComparisonFiles() { // for CDI
        this(null, null);
    }

    ComparedTheme find(String theme) {
        return reporting
                .of(theme)
                .orElseThrow(() -> new NotFoundException("There is no theme " + theme + " with blueprints to compare"));
    }

    Response answer(Asked asked, ComparedTheme now, String type, String ending, Supplier<byte[]> bytes) {
        Speech speech = asked.speech();
        EntityTag tag = new EntityTag(stamps.of(asked.uri()).getValue() + "-" + now.day(), true);
        return asked.fresh()
                .respond(
                        speech.tag(tag),
                        () -> Response.ok(bytes.get(), type)
                                .header(
                                        HttpHeaders.CONTENT_LANGUAGE,
                                        speech.language().tag())
                                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"" + name(now.key(), ending) + "\"")
                                .build());
    }

    /** Where a file was asked for, which version somebody has, and in which language it is wanted. */
    record Asked(UriInfo uri, Fresh fresh, Speech speech) {}

    /** What the file of a theme is called. */
    static String name(String theme, String ending) {
        return "vergelijking-" + theme.replaceAll("[^a-z0-9-]", "-") + "." + ending;
    }
}
