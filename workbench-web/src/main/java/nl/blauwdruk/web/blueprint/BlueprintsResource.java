package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.yaml.BlueprintYamlWriter;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blueprints by API: read, and import of files. */
@Path("/blueprints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "blueprints")
public class BlueprintsResource {

    private static final String YAML = "application/yaml";
    private static final String BY = "API";

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ImportingBlueprints importing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "Blueprints by key, a page at a time; of one theme when asked")
    public Response all(
            @QueryParam("theme") String theme,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("50") int pageSize) {
        List<BlueprintStamp> stamps = browsing.all().stream()
                .filter(stamp -> theme == null || stamp.theme().equals(theme))
                .toList();
        return Page.of(stamps, page, pageSize).respond(uri, BlueprintSummary::from);
    }

    @GET
    @Path("{key}")
    @Operation(summary = "One blueprint, whole")
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such blueprint")
    public Response byKey(@PathParam("key") String key, @Context Request request) {
        Blueprint blueprint = find(key);
        EntityTag tag = new EntityTag(key + "-" + blueprint.revision());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(BlueprintResponse.from(blueprint)) : unchanged)
                .tag(tag)
                .build();
    }

    @GET
    @Path("{key}")
    @Produces(YAML)
    @Operation(summary = "One blueprint as a YAML file that reads back without loss")
    public Response asYaml(@PathParam("key") String key) {
        return Response.ok(BlueprintYamlWriter.write(find(key)))
                .type(YAML)
                .header("Content-Disposition", "attachment; filename=\"" + key + ".yaml\"")
                .build();
    }

    @POST
    @Consumes(YAML)
    @Operation(summary = "Import one blueprint file; a known id gives a new revision")
    @APIResponse(responseCode = "201", description = "Stored; Location says where")
    @APIResponse(
            responseCode = "422",
            description = "Not readable without loss; every problem with its line; nothing stored")
    public Response importOne(InputStream body) throws IOException {
        byte[] content = BoundedBytes.of("blauwdruk.yaml", body);
        ImportedBlueprint imported = importing
                .importFiles(List.of(new UploadedFile("blauwdruk.yaml", content)), BY)
                .get(0);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(imported.key()).build())
                .entity(ImportResponse.from(imported))
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import several blueprint files, all or nothing")
    @APIResponse(responseCode = "200", description = "All stored")
    @APIResponse(responseCode = "422", description = "At least one is not readable without loss; nothing stored")
    public List<ImportResponse> importAll(List<EntityPart> parts) throws IOException {
        List<UploadedFile> files = new ArrayList<>();
        for (EntityPart part : parts) {
            String name = part.getFileName().orElse(part.getName());
            files.add(new UploadedFile(name, BoundedBytes.of(name, part.getContent())));
        }
        return importing.importFiles(files, BY).stream()
                .map(ImportResponse::from)
                .toList();
    }

    private Blueprint find(String key) {
        return browsing.byKey(key).orElseThrow(() -> new NotFoundException("There is no blueprint " + key));
    }
}
