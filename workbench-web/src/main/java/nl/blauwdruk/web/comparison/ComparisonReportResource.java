package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.document.ComparisonDocument;
import nl.blauwdruk.web.comparison.ComparisonFiles.Asked;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Speech;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A comparison as a report by API, to read or to print. */
@Path("/comparisons/{theme}/report")
@RequestScoped
@Tag(name = "comparisons")
public class ComparisonReportResource {

    private static final String PDF = "application/pdf";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String UNKNOWN = "There is no such theme with blueprints to compare";
    private static final String THEME = "wmo";

    @Inject
    private ComparisonFiles files;

    @Context
    private UriInfo uri;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "comparisonReport",
            summary = "The comparison as a report to read: one page that stands on its own",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response report(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        ComparedTheme now = files.find(theme);
        return files.answer(
                new Asked(uri, fresh, speech),
                now,
                HTML,
                "html",
                () -> ComparisonDocument.of(now, speech.language()).asHtml());
    }

    @GET
    @Path("print")
    @Produces(PDF)
    @Operation(
            operationId = "comparisonPrint",
            summary = "The same report as PDF, which a screen reader can read too",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response print(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        ComparedTheme now = files.find(theme);
        return files.answer(
                new Asked(uri, fresh, speech),
                now,
                PDF,
                "pdf",
                () -> ComparisonDocument.of(now, speech.language()).asPdf());
    }
}
