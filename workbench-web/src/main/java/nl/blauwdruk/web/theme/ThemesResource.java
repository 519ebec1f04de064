package nl.blauwdruk.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.store.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes by API. */
@Path("/themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "themes")
public class ThemesResource {

    private static final String UNKNOWN = "There is no such theme";

    @Inject
    private JpaThemes themes;

    @Inject
    private DescribingThemes describing;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "themes", summary = "Themes in their order, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of themes",
            content = @Content(schema = @Schema(implementation = ThemeResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(@BeanParam Paging paging, @BeanParam Fresh fresh) {
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(themes.page(paging.first(), paging.most()), themes.count())
                        .respond(uri, ThemeResponse::from));
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "theme", summary = "One theme")
    @APIResponse(
            responseCode = "200",
            description = "The theme",
            content = @Content(schema = @Schema(implementation = ThemeResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byKey(@PathParam("key") @Parameter(example = "wmo") String key, @BeanParam Fresh fresh) {
        Theme theme = find(key);
        return fresh.answer(tagOf(theme), () -> ThemeResponse.from(theme));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addTheme", summary = "Add a theme, after those there are")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location says where it is",
            content = @Content(schema = @Schema(implementation = ThemeResponse.class)))
    @APIResponse(responseCode = "403", description = "For designers and administrators of the programme")
    @APIResponse(responseCode = "409", description = "There is one with this key already")
    @APIResponse(responseCode = "422", description = "No possible key, or no name")
    public Response add(ThemeRequest body) {
        ThemeRequest asked = Sent.body(body);
        describing.add(asked.newKey(), asked.title(), asked.about(), asked.mainLaw());
        Theme added = find(asked.newKey());
        return Response.created(uri.getAbsolutePathBuilder().path(added.key()).build())
                .tag(tagOf(added))
                .entity(ThemeResponse.from(added))
                .build();
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "describeTheme", summary = "Correct how a theme is called; its key and place stay")
    @APIResponse(
            responseCode = "200",
            description = "The theme as it is now",
            content = @Content(schema = @Schema(implementation = ThemeResponse.class)))
    @APIResponse(responseCode = "403", description = "For designers and administrators of the programme")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = "Somebody changed it since; read it again")
    @APIResponse(responseCode = "422", description = "No name")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the theme")
    public Response describe(
            @PathParam("key") @Parameter(example = "wmo") String key, ThemeRequest body, @BeanParam Seen seen) {
        Theme theme = find(key);
        seen.change(tagOf(theme), () -> {
            ThemeRequest asked = Sent.body(body);
            describing.describe(key, Expected.of(theme.version()), asked.title(), asked.about(), asked.mainLaw());
        });
        Theme now = find(key);
        return Response.ok(ThemeResponse.from(now)).tag(tagOf(now)).build();
    }

    private static EntityTag tagOf(Theme theme) {
        return new EntityTag(theme.key() + "-" + theme.version());
    }

    private Theme find(String key) {
        return themes.byKey(key).orElseThrow(() -> new NotFoundException("There is no theme " + key));
    }
}
