package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.excel.ComparisonWorkbook;
import nl.blauwdruk.report.excel.FilledInComparison;
import nl.blauwdruk.web.comparison.ComparisonFiles.Asked;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Speech;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A comparison as a workbook by API, and back again, filled in. */
@Path("/comparisons/{theme}/workbook")
@RequestScoped
@Tag(name = "comparisons")
public class ComparisonWorkbookResource {

    /** Media type of an Excel workbook. */
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String UNKNOWN = "There is no such theme with blueprints to compare";
    private static final String THEME = "wmo";

    @Inject
    private ComparisonFiles files;

    @Inject
    private DecidingByWorkbook deciding;

    @Context
    private UriInfo uri;

    @GET
    @Produces(WORKBOOK)
    @Operation(
            operationId = "comparisonWorkbook",
            summary = "The comparison as an Excel workbook, in which decisions and words on matches can be filled in",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response workbook(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        ComparedTheme now = files.find(theme);
        return files.answer(
                new Asked(uri, fresh, speech),
                now,
                WORKBOOK,
                "xlsx",
                () -> ComparisonWorkbook.write(now, speech.language()));
    }

    @POST
    @Consumes(WORKBOOK)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeInComparisonWorkbook",
            summary = "Take in what was filled in on the workbook: all of it, or nothing",
            description = Speech.ASKED)
    @RequestBody(
            content =
                    @Content(
                            mediaType = WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a workbook)"))
    @APIResponse(
            responseCode = "200",
            description = "What was changed; with preview=true what would change and what is refused",
            content = @Content(schema = @Schema(implementation = WorkbookResponse.class)))
    @APIResponse(responseCode = "403", description = "Not yours to decide")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "Somebody else decided at this very moment; try again")
    @APIResponse(
            responseCode = "422",
            description = "No workbook of this theme; or it has cells that cannot be taken in, named with why")
    public WorkbookResponse takeIn(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @QueryParam("preview")
                    @DefaultValue("false")
                    @Parameter(description = "Only say what would change", example = "false")
                    boolean preview,
            @BeanParam Speech speech,
            InputStream body)
            throws IOException {
        files.find(theme);
        String name = ComparisonFiles.name(theme, "xlsx");
        Language language = speech.language();
        byte[] workbook = FilledInComparison.bytes(name, body, language);
        return WorkbookResponse.from(
                preview
                        ? deciding.propose(theme, name, workbook, language)
                        : deciding.takeIn(theme, name, workbook, language));
    }
}
