package nl.blauwdruk.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.skos.SkosReader;
import nl.blauwdruk.model.terminology.Term;
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

/** The term list by API. */
@Path("/terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "terms")
public class TermsResource {

    private static final String TURTLE = "text/turtle";
    private static final String ADD = "Add a term by its word and law, or take in terms in SKOS: all of them, or none";
    private static final String REFUSED =
            "No preferred word, a municipality that does not exist, or a file with problems; each with its line";
    private static final String TAKEN = "The file was taken in; X-Total-Count says how many terms are new or changed";
    private static final String UNKNOWN = "There is no such term";
    private static final String FOR_DESIGNERS = "For designers of the programme";
    private static final String CHANGED = "Somebody changed it since; read it again";
    private static final String NO_IF_MATCH = "Send If-Match with the ETag of the term";

    @Inject
    private EditingTerms editing;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TURTLE})
    @Operation(
            operationId = "terms",
            summary = "The term list by key, a page at a time; as text/turtle the whole list in SKOS (NL-SBB)")
    @APIResponse(
            responseCode = "200",
            description = "A page of terms, or the whole list as SKOS",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TermResponse[].class)),
                @Content(mediaType = TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(
            @QueryParam("search") @DefaultValue("") @Parameter(description = "Part of a word", example = "reis")
                    String search,
            @QueryParam("law") @DefaultValue("") @Parameter(description = "Bound to this law", example = "Wmo 2015")
                    String law,
            @QueryParam("municipality")
                    @DefaultValue("")
                    @Parameter(description = "With a word of its own there", example = "0193")
                    String municipality,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh,
            @Context Request request) {
        if (isTurtleWanted(request)) {
            return Response.ok(editing.skos(uri.getAbsolutePath().toString()), TURTLE + ";charset=UTF-8")
                    .build();
        }
        TermFilter filter = new TermFilter(search, law, municipality);
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(editing.page(filter, paging.first(), paging.most()), editing.count(filter))
                        .respond(uri, TermResponse::from));
    }

    private static boolean isTurtleWanted(Request request) {
        Variant chosen =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(TURTLE))
                        .build());
        return chosen != null && chosen.getMediaType().toString().startsWith(TURTLE);
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "term", summary = "One term with the words of municipalities")
    @APIResponse(
            responseCode = "200",
            description = "The term",
            content = @Content(schema = @Schema(implementation = TermResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byKey(
            @PathParam("key") @Parameter(example = "reisbudget-wmo-2015") String key, @BeanParam Fresh fresh) {
        Term term = find(key);
        return fresh.answer(tagOf(term), () -> TermResponse.from(term));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addTerm", summary = ADD)
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TermRequest.class)),
                @Content(mediaType = TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = TAKEN,
            content = @Content(schema = @Schema(implementation = TakenInResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location says where it is",
            content = @Content(schema = @Schema(implementation = TermResponse.class)))
    @APIResponse(responseCode = "403", description = FOR_DESIGNERS)
    @APIResponse(responseCode = "409", description = "There is one with this word and law already")
    @APIResponse(responseCode = "422", description = REFUSED)
    public Response add(TermRequest body) {
        Term term = Sent.body(body).term();
        editing.add(term);
        Term added = find(term.key());
        return Response.created(uri.getAbsolutePathBuilder().path(added.key()).build())
                .tag(tagOf(added))
                .entity(TermResponse.from(added))
                .build();
    }

    @POST
    @Consumes(TURTLE)
    @Operation(operationId = "addTerm", summary = ADD)
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TermRequest.class)),
                @Content(mediaType = TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = TAKEN,
            content = @Content(schema = @Schema(implementation = TakenInResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added; Location says where it is",
            content = @Content(schema = @Schema(implementation = TermResponse.class)))
    @APIResponse(responseCode = "403", description = FOR_DESIGNERS)
    @APIResponse(responseCode = "409", description = "There is one with this word and law already")
    @APIResponse(responseCode = "422", description = REFUSED)
    public Response takeIn(InputStream body) throws IOException {
        byte[] content = BoundedBytes.of("begrippen.ttl", body);
        int changed = editing.importAll(SkosReader.read("begrippen.ttl", content));
        return Response.ok(new TakenInResponse(changed))
                .header("X-Total-Count", changed)
                .build();
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceTerm", summary = "Replace the words of a term; its key and law stay")
    @APIResponse(
            responseCode = "200",
            description = "The term as it is now",
            content = @Content(schema = @Schema(implementation = TermResponse.class)))
    @APIResponse(responseCode = "403", description = FOR_DESIGNERS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "No preferred word, another law, or an unknown municipality")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response replace(
            @PathParam("key") @Parameter(example = "reisbudget-wmo-2015") String key,
            TermRequest body,
            @BeanParam Seen seen) {
        Term term = find(key);
        seen.change(
                tagOf(term),
                () -> editing.replace(
                        key, Expected.of(term.version()), Sent.body(body).term()));
        Term now = find(key);
        return Response.ok(TermResponse.from(now)).tag(tagOf(now)).build();
    }

    @DELETE
    @Path("{key}")
    @Operation(operationId = "removeTerm", summary = "Take a term off the list")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "403", description = FOR_DESIGNERS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public void remove(@PathParam("key") @Parameter(example = "reisbudget-wmo-2015") String key, @BeanParam Seen seen) {
        Term term = find(key);
        seen.change(tagOf(term), () -> editing.remove(key, Expected.of(term.version())));
    }

    private static EntityTag tagOf(Term term) {
        return new EntityTag(term.id() + "-" + term.version());
    }

    private Term find(String key) {
        return editing.byKey(key).orElseThrow(() -> new NotFoundException("There is no term " + key));
    }
}
