package nl.blauwdruk.web.backlog;

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
import java.util.List;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.story.handover.HandoverFormat;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.story.BrowsingStories;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The product backlog of a theme by API; its stories in order are at {@code /stories?theme=…}. */
@Path("/backlogs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backlogs")
public class BacklogsResource {

    private static final String CSV = "text/csv";

    @Inject
    private BrowsingStories browsing;

    @Inject
    private WorkingOnSprints sprints;

    @Inject
    private Themes themes;

    @Inject
    private HandingOver handing;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    /**
     * How a backlog stands.
     *
     * @param currentSprint number of the sprint stories can go into; absent while there is none
     */
    public record BacklogResponse(
            String theme,
            long stories,
            long points,
            long open,
            long ready,
            long proposed,
            long outdated,
            Integer currentSprint) {}

    @GET
    @Path("{theme}")
    @Operation(
            operationId = "backlog",
            summary = "How the backlog of a theme stands; its stories in order are at /stories?theme=…")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = BacklogResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such theme")
    public BacklogResponse ofTheme(@PathParam("theme") @Parameter(example = "wmo") String theme) {
        if (themes.byKey(theme).isEmpty()) {
            throw new NotFoundException("There is no theme " + theme);
        }
        BrowsingStories.Figures figures = browsing.figures(theme);
        return new BacklogResponse(
                theme,
                figures.stories(),
                figures.points(),
                figures.open(),
                figures.ready(),
                figures.proposed(),
                figures.outdated(),
                sprints.current(theme).map(Sprint::number).orElse(null));
    }

    /**
     * A story in the shape GitHub takes for a new issue.
     *
     * @param body Markdown
     */
    public record IssueResponse(String title, String body, List<String> labels) {}

    @GET
    @Path("{theme}/handover/{format}")
    @Produces({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "backlogHandover",
            summary = "The backlog for another tool; without variations nobody has decided on")
    @APIResponse(
            responseCode = "200",
            description = "A file to import there",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IssueResponse[].class))
            })
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such theme or format")
    public Response handover(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("format")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "jira-csv",
                                                "azure-csv",
                                                "gitlab-csv",
                                                "github-json",
                                                "asciidoc"
                                            }),
                            example = "jira-csv")
                    String word,
            @BeanParam Fresh fresh) {
        HandoverFormat format = HandoverFormat.of(word)
                .orElseThrow(() -> new NotFoundException("There is no format " + word + " to hand a backlog over in"));
        if (themes.byKey(theme).isEmpty()) {
            throw new NotFoundException("There is no theme " + theme);
        }
        return fresh.respond(
                stamps.of(uri),
                () -> Response.ok(handing.write(theme, format), format.mediaType() + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"" + name(theme, format) + "\"")
                        .build());
    }

    private static String name(String theme, HandoverFormat format) {
        return "backlog-" + theme.replaceAll("[^a-z0-9-]", "-") + "-" + format.word() + "." + format.ending();
    }
}
