package nl.blauwdruk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.report.coverage.CoverageJson;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.excel.CoverageWorkbook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Realisation by API, in the form of docs/schema/coverage.schema.json. */
@Path("/realisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "realisation")
public class RealisationResource {

    @Inject
    private MeasuringRealisation measuring;

    @Inject
    private Themes themes;

    @Inject
    private Clock clock;

    @GET
    @Path("{theme}")
    @Operation(
            operationId = "realisationOfTheme",
            summary = "Realisation of a theme in all its municipalities, down to each element")
    @APIResponse(responseCode = "200", description = "Its form is docs/schema/coverage.schema.json")
    public byte[] ofTheme(@PathParam("theme") String theme) {
        return CoverageJson.write(measured(theme));
    }

    @GET
    @Path("{theme}/workbook")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Realisation of a theme as an Excel workbook")
    @APIResponse(responseCode = "200", description = "The workbook")
    public Response workbook(@PathParam("theme") String theme) {
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
    @APIResponse(responseCode = "404", description = "The municipality has no variant of this theme")
    public byte[] ofMunicipality(@PathParam("theme") String theme, @PathParam("municipality") String municipality) {
        return measuring
                .of(theme, municipality)
                .map(coverage -> CoverageJson.write(CoverageTotals.of(List.of(coverage), List.of(theme))))
                .orElseThrow(
                        () -> new NotFoundException("Municipality " + municipality + " has no variant of " + theme));
    }

    private CoverageTotals measured(String theme) {
        CoverageTotals totals = measuring.ofTheme(theme);
        if (totals.coverages().isEmpty()) {
            throw new NotFoundException("There is no theme " + theme + " with variants");
        }
        return totals;
    }
}
