package nl.blauwdruk.web.story;

/**
 * What generating did to the stories of all themes together.
 *
 * @param fresh stories that are new
 * @param updated stories that say something else now
 * @param unchanged stories that stayed as they were
 * @param conflicts stories that a person wrote and the blueprints now give otherwise
 */
public record GeneratedResponse(int fresh, int updated, int unchanged, int conflicts) {

    static GeneratedResponse from(GeneratingStories.Outcome outcome) {
        return new GeneratedResponse(outcome.fresh(), outcome.updated(), outcome.unchanged(), outcome.conflicts());
    }
}
