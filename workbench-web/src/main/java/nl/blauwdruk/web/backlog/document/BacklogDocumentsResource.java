package nl.blauwdruk.web.backlog.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.document.BacklogDocument;
import nl.blauwdruk.report.excel.BacklogWorkbook;
import nl.blauwdruk.report.excel.FilledInBacklog;
import nl.blauwdruk.report.word.BacklogText;
import nl.blauwdruk.web.audit.Stamps;
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

/** A backlog as documents by API, and the workbook back again, filled in. */
@Path("/backlogs/{theme}/documents")
@RequestScoped
@Tag(name = "backlogs")
public class BacklogDocumentsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String UNKNOWN = "There is no such theme";
    private static final String SAME = "Not changed since the ETag";
    private static final String THEME = "wmo";

    @Inject
    private ReportingBacklogs reporting;

    @Inject
    private WritingByWorkbook writing;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Path("workbook")
    @Produces(WORKBOOK)
    @Operation(
            operationId = "backlogWorkbook",
            summary = "The backlog as an Excel workbook, in which words, importance, points and order can be filled in",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = SAME)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response workbook(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        return answer(theme, fresh, speech, WORKBOOK, "xlsx", now -> BacklogWorkbook.write(now, speech.language()));
    }

    @GET
    @Path("text")
    @Produces(TEXT)
    @Operation(
            operationId = "backlogText",
            summary = "The backlog as a text for a word processor (docx)",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = SAME)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response text(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        return answer(theme, fresh, speech, TEXT, "docx", now -> BacklogText.write(now, speech.language()));
    }

    @GET
    @Path("print")
    @Produces(PDF)
    @Operation(
            operationId = "backlogPrint",
            summary = "The backlog as PDF, which a screen reader can read too",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The print",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = SAME)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response print(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        return answer(
                theme,
                fresh,
                speech,
                PDF,
                "pdf",
                now -> BacklogDocument.of(now, speech.language()).asPdf());
    }

    private Response answer(
            String theme,
            Fresh fresh,
            Speech speech,
            String type,
            String ending,
            Function<BacklogReport, byte[]> bytes) {
        BacklogReport now = find(theme);
        EntityTag tag = new EntityTag(stamps.of(uri).getValue() + "-" + now.day(), true);
        return fresh.respond(
                speech.tag(tag),
                () -> Response.ok(bytes.apply(now), type)
                        .header(HttpHeaders.CONTENT_LANGUAGE, speech.language().tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header("Content-Disposition", "attachment; filename=\"" + name(theme, ending) + "\"")
                        .build());
    }

    private BacklogReport find(String theme) {
        return reporting.of(theme).orElseThrow(() -> new NotFoundException("There is no theme " + theme));
    }

    private static String name(String theme, String ending) {
        return "backlog-" + theme.replaceAll("[^a-z0-9-]", "-") + "." + ending;
    }

    /**
     * What a filled-in workbook changed, or would.
     *
     * @param written ids of the stories whose words, importance or points changed
     * @param moved ids of the stories that moved
     * @param refused what cannot be taken in, a line for each cell; while there is any, nothing is
     */
    public record TakenBacklogResponse(List<String> written, List<String> moved, List<String> refused) {

        static TakenBacklogResponse from(BacklogProposal proposal) {
            return new TakenBacklogResponse(
                    proposal.wishes().stream().map(one -> one.now().key()).toList(),
                    proposal.moves().stream().map(one -> one.now().key()).toList(),
                    proposal.refused().stream()
                            .map(BacklogProposal.RefusedCell::line)
                            .toList());
        }
    }

    @POST
    @Path("workbook")
    @Consumes(WORKBOOK)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeInBacklogWorkbook",
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
            content = @Content(schema = @Schema(implementation = TakenBacklogResponse.class)))
    @APIResponse(responseCode = "403", description = "Not yours to write")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "Somebody else wrote at this very moment; try again")
    @APIResponse(
            responseCode = "422",
            description = "No workbook of this backlog; or it has cells that cannot be taken in, named with why")
    public TakenBacklogResponse takeIn(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @QueryParam("preview")
                    @DefaultValue("false")
                    @Parameter(description = "Only say what would change", example = "false")
                    boolean preview,
            @BeanParam Speech speech,
            InputStream body)
            throws IOException {
        find(theme);
        Language language = speech.language();
        String name = name(theme, "xlsx");
        byte[] workbook = FilledInBacklog.bytes(name, body, language);
        return TakenBacklogResponse.from(
                preview
                        ? writing.propose(theme, name, workbook, language)
                        : writing.takeIn(theme, name, workbook, language));
    }
}
