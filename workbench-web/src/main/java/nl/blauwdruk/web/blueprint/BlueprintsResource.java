package nl.blauwdruk.web.blueprint;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
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
import nl.blauwdruk.model.blueprint.Revision;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.store.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blueprints by API: read, as they are and were; import, replace and share. */
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
    private static final String UNKNOWN = "There is no such blueprint";
    private static final String NOT_YOURS = "Not a blueprint of yours";
    private static final String CHANGED = "Somebody changed it since; read it again";
    private static final String NO_IF_MATCH = "Send If-Match with the ETag of the blueprint";
    private static final String REFUSED = "Not readable without loss; every problem with its line; nothing stored";

    /** The shortest there is. */
    private static final String EXAMPLE = """
            formaat: i4sociaal-blauwdruk/1
            id: vervoer-basis
            thema: vervoer
            titel: Vervoer naar werk of dagbesteding
            soort: basis
            versie: "1.0"
            status: concept
            datum: 2026-03-02
            doelgroep: Inwoners die niet zelf kunnen reizen
            aanleiding: Iemand kan ergens niet komen
            uitkomst: Er rijdt vervoer
            fasen:
              - id: fase-1
                naam: Melden
            stappen:
              - id: b01
                fase: fase-1
                naam: Vervoer vragen
                inwoner: Vertelt waar de reis naartoe gaat.
                frontstage: De consulent luistert.
                backstage: Het klantcontactcentrum maakt een afspraak.
                bewijs: Brief met de afspraak
                kanaal: [telefoon]
                belanghebbenden:
                  - rol: inwoner
                    betrokkenheid: R
                  - rol: consulent
                    betrokkenheid: A
                informatie:
                  - naam: Naam en adres
                    bron: BRP
                    categorie: gewoon
                    herkomst: hergebruikt
                systeemfuncties:
                  - naam: Afspraak plannen
                    soort: planning
                knelpunt: Mensen wachten te lang.
                beleving: -1
            """;

    @Inject
    private DescribedSteps described;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private BrowsingRevisions revisions;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "blueprints", summary = "Blueprints by key, a page at a time; of one theme when asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of blueprints, without their content",
            content = @Content(schema = @Schema(implementation = BlueprintSummary[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(
            @QueryParam("theme") @Parameter(description = "Only of this theme", example = "wmo") String theme,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(browsing.page(theme, paging.first(), paging.most()), browsing.countOf(theme))
                        .respond(uri, BlueprintSummary::from));
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
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byKey(
            @PathParam("key") @Parameter(example = "wmo-zwolle") String key,
            @Context Request request,
            @BeanParam Fresh fresh) {
        Blueprint blueprint = find(key);
        boolean asYaml = FORMATS.get(1).equals(request.selectVariant(FORMATS));
        return fresh.respond(
                tagOf(blueprint, asYaml),
                () -> (asYaml ? file(blueprint) : Response.ok(BlueprintResponse.from(blueprint), FORMATS.get(0)))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }

    /** One file reads as two texts, and whoever read either may change it. */
    private static EntityTag tagOf(Blueprint blueprint, boolean asYaml) {
        boolean isPrivate = !blueprint.isBase() && !blueprint.isShared();
        return new EntityTag(
                blueprint.key() + "-" + blueprint.revision() + (isPrivate ? "-private" : "") + (asYaml ? "-yaml" : ""));
    }

    @PUT
    @Path("{key}")
    @Consumes(YAML)
    @Operation(
            operationId = "replaceBlueprint",
            summary = "Store a file as the next revision of the blueprint it names")
    @RequestBody(
            required = true,
            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING, example = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Stored; with what was noticed in it",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "Not readable without loss, or another blueprint; nothing stored")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response replace(
            @PathParam("key") @Parameter(example = "wmo-zwolle") String key,
            InputStream body,
            @Context HttpHeaders headers,
            @BeanParam Seen seen)
            throws IOException {
        Blueprint blueprint = find(key);
        UploadedFile file = new UploadedFile(key + ".yaml", BoundedBytes.of(key + ".yaml", body));
        EntityTag asYaml = tagOf(blueprint, true);
        boolean readYaml = headers.getRequestHeader(HttpHeaders.IF_MATCH) != null
                && headers.getHeaderString(HttpHeaders.IF_MATCH).contains(asYaml.getValue());
        ImportedBlueprint imported = seen.change(
                readYaml ? asYaml : tagOf(blueprint, false),
                () -> importing.replace(key, Expected.of(blueprint.revision()), file));
        return Response.ok(ImportResponse.from(imported))
                .tag(tagOf(find(key), false))
                .build();
    }

    @PUT
    @Path("{key}/sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "shareBlueprint", summary = "Show a concept to the whole programme; there is no way back")
    @APIResponse(
            responseCode = "200",
            description = "The blueprint as it is now",
            content = @Content(schema = @Schema(implementation = BlueprintResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "A base is shared already, and what is shared stays so")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response share(
            @PathParam("key") @Parameter(example = "wmo-zwolle") String key,
            SharingRequest body,
            @BeanParam Seen seen) {
        Blueprint blueprint = find(key);
        seen.change(tagOf(blueprint, false), () -> {
            if (!Sent.body(body).shared() || blueprint.isBase()) {
                throw new IllegalArgumentException("Only a variant can be shared, and shared is true");
            }
            importing.share(key);
        });
        Blueprint now = find(key);
        return Response.ok(BlueprintResponse.from(now), FORMATS.get(0))
                .tag(tagOf(now, false))
                .build();
    }

    @GET
    @Path("{key}/resident-check")
    @Operation(operationId = "residentCheck", summary = "What residents said of a blueprint")
    @APIResponse(
            responseCode = "200",
            description = "The check with its remarks",
            content = @Content(schema = @Schema(implementation = ResidentCheckResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response residentCheck(
            @PathParam("key") @Parameter(example = "wmo-zwolle") String key, @BeanParam Fresh fresh) {
        Blueprint blueprint = find(key);
        return fresh.answer(tagOf(blueprint, false), () -> ResidentCheckResponse.from(blueprint));
    }

    @GET
    @Path("{key}/revisions")
    @Operation(operationId = "revisions", summary = "The revisions of a blueprint, the newest first, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of revisions, without their content",
            content = @Content(schema = @Schema(implementation = RevisionResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response revisions(
            @PathParam("key") @Parameter(example = "wmo-zwolle") String key,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        find(key);
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(revisions.page(key, paging.first(), paging.most()), revisions.count(key))
                        .respond(uri, RevisionResponse::from));
    }

    @GET
    @Path("{key}/revisions/{number: [0-9]{1,6}}")
    @Produces(YAML)
    @Operation(
            operationId = "revision",
            summary = "A blueprint as it was; earlier revisions of a variant are for its own municipality")
    @APIResponse(
            responseCode = "200",
            description = "The whole blueprint",
            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "You have it, and it never changes")
    @APIResponse(responseCode = "404", description = "There is no such revision, or it is not for you")
    public Response revision(
            @PathParam("key") @Parameter(example = "wmo-zwolle") String key,
            @PathParam("number") @Parameter(example = "1") int number,
            @BeanParam Fresh fresh) {
        Revision revision = revisions
                .byNumber(key, number)
                .orElseThrow(() -> new NotFoundException("Blueprint " + key + " has no revision " + number));
        return fresh.answer(new EntityTag(key + "-revision-" + number), revision::content);
    }

    private Response.ResponseBuilder file(Blueprint blueprint) {
        return Response.ok(BlueprintYamlWriter.write(blueprint, described.of(blueprint)), FORMATS.get(1))
                .header("Content-Disposition", "attachment; filename=\"" + blueprint.key() + ".yaml\"");
    }

    @POST
    @Consumes(YAML)
    @Operation(operationId = "importBlueprints", summary = IMPORT)
    @RequestBody(
            content = {
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "200",
            description = SEVERAL_STORED,
            content = @Content(schema = @Schema(implementation = ImportResponse[].class)))
    @APIResponse(
            responseCode = "201",
            description = ONE_STORED,
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
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
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "200",
            description = SEVERAL_STORED,
            content = @Content(schema = @Schema(implementation = ImportResponse[].class)))
    @APIResponse(
            responseCode = "201",
            description = ONE_STORED,
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
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
