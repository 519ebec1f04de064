package nl.blauwdruk.story.generation;

import java.util.List;

/**
 * A user story as it follows from the blueprints.
 *
 * @param id stable while what it is about stays: theme, shared step and what of it
 * @param theme key of the theme in whose backlog it stands
 * @param role who wants something, without article: <i>inwoner</i>, <i>klantmanager</i>
 * @param wish one action in the infinitive: <i>de aanvraag versturen</i>
 * @param reason what it is good for, as a clause: <i>ik weet dat zij is aangekomen</i>
 * @param criteria its acceptance criteria; at least one
 * @param scope codes of the municipalities it is for, in order
 * @param themes keys of the themes it serves; more than one for a building block
 * @param phase name of the phase it belongs to (its epic)
 * @param worth how much it matters at first sight, and why
 * @param proposed whether it waits for a decision of the partners
 * @param after ids of stories that come before it in the flow
 * @param origin the elements it was made from
 */
public record GeneratedStory(
        String id,
        String theme,
        StoryKind kind,
        String role,
        String wish,
        String reason,
        List<Criterion> criteria,
        List<String> scope,
        List<String> themes,
        String phase,
        Worth worth,
        boolean proposed,
        List<String> after,
        List<Origin> origin) {

    public GeneratedStory {
        criteria = List.copyOf(criteria);
        scope = List.copyOf(scope);
        themes = List.copyOf(themes);
        after = List.copyOf(after);
        origin = List.copyOf(origin);
    }

    /** How badly it is wanted at first sight. */
    public Priority priority() {
        return worth.priority();
    }
}
