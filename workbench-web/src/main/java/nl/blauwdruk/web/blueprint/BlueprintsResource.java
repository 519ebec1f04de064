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
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.yaml.BlueprintYamlWriter;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blueprints by API: read, and import of files. */
@Path("/blueprints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "blueprints")
public class BlueprintsResource {

    private static final String YAML = "application/yaml";
    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(YAML))
            .build();

    // OpenAPI knows one entry per path and method, so both imports describe themselves alike
    private static final String IMPORT = "Import one file, or several: all or nothing; a known id gives a new revision";
    private static final String SEVERAL_STORED = "Several files: all stored";
    private static final String ONE_STORED = "One file: stored; Location says where";
    private static final String REFUSED = "Not readable without loss; every problem with its line; nothing stored";

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ImportingBlueprints importing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "blueprints", summary = "Blueprints by key, a page at a time; of one theme when asked")
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
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @Operation(operationId = "blueprint", summary = "One blueprint, whole; as YAML it reads back without loss")
    @APIResponse(
            responseCode = "200",
            description = "The blueprint",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BlueprintResponse.class)),
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such blueprint")
    public Response byKey(@PathParam("key") String key, @Context Request request) {
        Blueprint blueprint = find(key);
        boolean asYaml = FORMATS.get(1).equals(request.selectVariant(FORMATS));
        EntityTag tag = new EntityTag(key + "-" + blueprint.revision() + (asYaml ? "-yaml" : ""));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return (asYaml ? file(blueprint) : Response.ok(BlueprintResponse.from(blueprint), FORMATS.get(0)))
                .tag(tag)
                .build();
    }

    private static Response.ResponseBuilder file(Blueprint blueprint) {
        return Response.ok(BlueprintYamlWriter.write(blueprint), FORMATS.get(1))
                .header("Content-Disposition", "attachment; filename=\"" + blueprint.key() + ".yaml\"");
    }

    @POST
    @Consumes(YAML)
    @Operation(operationId = "importBlueprints", summary = IMPORT)
    @RequestBody(
            content = {
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "200", description = SEVERAL_STORED)
    @APIResponse(responseCode = "201", description = ONE_STORED)
    @APIResponse(responseCode = "422", description = REFUSED)
    public Response importOne(InputStream body) throws IOException {
        byte[] content = BoundedBytes.of("blauwdruk.yaml", body);
        ImportedBlueprint imported = importing
                .importFiles(List.of(new UploadedFile("blauwdruk.yaml", content)))
                .get(0);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(imported.key()).build())
                .entity(ImportResponse.from(imported))
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importBlueprints", summary = IMPORT)
    @RequestBody(
            content = {
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "200", description = SEVERAL_STORED)
    @APIResponse(responseCode = "201", description = ONE_STORED)
    @APIResponse(responseCode = "422", description = REFUSED)
    public List<ImportResponse> importAll(List<EntityPart> parts) throws IOException {
        List<UploadedFile> files = new ArrayList<>();
        for (EntityPart part : parts) {
            String name = part.getFileName().orElse(part.getName());
            files.add(new UploadedFile(name, BoundedBytes.of(name, part.getContent())));
        }
        return importing.importFiles(files).stream().map(ImportResponse::from).toList();
    }

    private Blueprint find(String key) {
        return browsing.byKey(key).orElseThrow(() -> new NotFoundException("There is no blueprint " + key));
    }
}
