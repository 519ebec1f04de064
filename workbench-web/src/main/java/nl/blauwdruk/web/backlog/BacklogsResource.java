package nl.blauwdruk.web.backlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.story.BrowsingStories;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    @Inject
    private BrowsingStories browsing;

    @Inject
    private WorkingOnSprints sprints;

    @Inject
    private Themes themes;

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
}
