package nl.blauwdruk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.report.coverage.CoverageJson;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.excel.CoverageWorkbook;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Realisation by API, in the form of docs/schema/coverage.schema.json. */
@Path("/realisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "realisation")
public class RealisationResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private MeasuringRealisation measuring;

    @Inject
    private Themes themes;

    @Inject
    private Clock clock;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Path("{theme}")
    @Operation(
            operationId = "realisationOfTheme",
            summary = "Realisation of a theme in all its municipalities, down to each element")
    @APIResponse(
            responseCode = "200",
            description = "Its form is docs/schema/coverage.schema.json",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such theme with variants")
    public Response ofTheme(@PathParam("theme") @Parameter(example = "wmo") String theme, @BeanParam Fresh fresh) {
        return fresh.answer(stamps.of(uri), () -> CoverageJson.write(measured(theme)));
    }

    @GET
    @Path("{theme}/workbook")
    @Produces(WORKBOOK)
    @Operation(operationId = "realisationWorkbook", summary = "Realisation of a theme as an Excel workbook")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such theme with variants")
    public Response workbook(@PathParam("theme") @Parameter(example = "wmo") String theme) {
        Map<String, String> names = new LinkedHashMap<>();
        themes.all().forEach(known -> names.put(known.key(), known.name()));
        byte[] workbook = CoverageWorkbook.write(measured(theme), names, LocalDate.now(clock));
        return Response.ok(workbook)
                .header("Content-Disposition", "attachment; filename=\"realisatie-" + theme + ".xlsx\"")
                .build();
    }

    @GET
    @Path("{theme}/{municipality}")
    @Operation(
            operationId = "realisationOfMunicipality",
            summary = "Realisation of a theme in one municipality (CBS code), down to each element")
    @APIResponse(
            responseCode = "200",
            description = "Its form is docs/schema/coverage.schema.json",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "The municipality has no variant of this theme")
    public Response ofMunicipality(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            @BeanParam Fresh fresh) {
        return fresh.answer(
                stamps.of(uri),
                () -> measuring
                        .of(theme, municipality)
                        .map(coverage -> CoverageJson.write(CoverageTotals.of(List.of(coverage), List.of(theme))))
                        .orElseThrow(() ->
                                new NotFoundException("Municipality " + municipality + " has no variant of " + theme)));
    }

    private CoverageTotals measured(String theme) {
        CoverageTotals totals = measuring.ofTheme(theme);
        if (totals.coverages().isEmpty()) {
            throw new NotFoundException("There is no theme " + theme + " with variants");
        }
        return totals;
    }
}
