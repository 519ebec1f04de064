package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.report.audit.AuditCsv;
import nl.blauwdruk.report.audit.ChainedRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit entries by API: read only, as nobody adds or changes one by hand. */
@Path("/audit-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditEntriesResource {

    private static final String CSV = "text/csv";
    private static final int LARGEST = 500;
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    @Inject
    private ReadingAudit reading;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "auditEntries",
            summary = "Audit entries, the newest first, a page at a time; as CSV all of them, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link says where the next one is",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AuditEntryResponse[].class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "A day or a page size is not right")
    public Response entries(
            @BeanParam AuditQuestion question,
            @QueryParam("before") @DefaultValue("9223372036854775807") long before,
            @QueryParam("pageSize") @DefaultValue("50") int pageSize,
            @Context Request request) {
        if (FORMS.get(1).equals(request.selectVariant(FORMS))) {
            return sheet(question);
        }
        if (pageSize < 1 || pageSize > LARGEST) {
            throw new BadRequestException("pageSize is 1 to " + LARGEST);
        }
        List<ChainedRecord> page = reading.before(question.filter(clock.getZone()), before, pageSize);
        Response.ResponseBuilder answer =
                Response.ok(page.stream().map(AuditEntryResponse::from).toList(), FORMS.get(0));
        return (page.size() < pageSize ? answer : answer.links(next(page))).build();
    }

    private Link next(List<ChainedRecord> page) {
        long last = page.get(page.size() - 1).record().number();
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("before", last)
                        .build())
                .rel("next")
                .build();
    }

    @GET
    @Path("sheet")
    @Produces(CSV)
    @Operation(operationId = "auditSheet", summary = "All audit entries as CSV, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The entries; without filter blauwdruk audit-check can check them",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response sheet(@BeanParam AuditQuestion question) {
        AuditFilter filter = question.filter(clock.getZone());
        reading.after(filter, Long.MAX_VALUE, 1); // who may not read is told so before the first byte
        StreamingOutput body = stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            AuditCsv.write(all(filter), writer);
            writer.flush();
        };
        return Response.ok(body, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"logboek.csv\"")
                .build();
    }

    /** Every entry, some at a time in memory. */
    private Stream<ChainedRecord> all(AuditFilter filter) {
        return Stream.iterate(
                        reading.after(filter, 0, LARGEST),
                        page -> !page.isEmpty(),
                        page -> reading.after(
                                filter, page.get(page.size() - 1).record().number(), LARGEST))
                .flatMap(List::stream);
    }
}
