package nl.blauwdruk.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.blauwdruk.model.blueprint.Themes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes by API. */
@Path("/themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "themes")
public class ThemesResource {

    @Inject
    private Themes themes;

    @GET
    @Operation(operationId = "themes", summary = "All themes, in their order")
    public List<ThemeResponse> all() {
        return themes.all().stream().map(ThemeResponse::from).toList();
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "theme", summary = "One theme")
    @APIResponse(responseCode = "404", description = "There is no such theme")
    public ThemeResponse byKey(@PathParam("key") String key) {
        return themes.byKey(key)
                .map(ThemeResponse::from)
                .orElseThrow(() -> new NotFoundException("There is no theme " + key));
    }
}
