package nl.blauwdruk.web.story.review;

import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/**
 * The step a story comes from.
 *
 * @param number place of the step, from 1
 * @param base whether it is a step of the base
 * @param owner name of the municipality whose step it is; empty for the base
 * @param text what staff do in it
 * @param term its time limit; empty when it has none
 * @param basis the rule the time limit rests on; empty when it has none
 */
public record StoryOrigin(
        int number,
        boolean base,
        String owner,
        String name,
        String text,
        String term,
        String basis,
        List<String> asked,
        List<String> reused,
        List<String> created,
        List<String> functions) {

    static StoryOrigin of(Blueprint blueprint, Step step) {
        return new StoryOrigin(
                step.position(),
                blueprint.isBase(),
                blueprint.isBase() ? "" : blueprint.ownerName(),
                step.name(),
                Stream.of(step.frontstage(), step.resident(), step.backstage())
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(""),
                step.timeLimit().map(limit -> limit.duration()).orElse(""),
                step.timeLimit().flatMap(limit -> limit.basis()).orElse(""),
                items(step, Origin.ASKED),
                items(step, Origin.REUSED),
                items(step, Origin.CREATED),
                step.functions().stream().map(SystemFunction::name).toList());
    }

    private static List<String> items(Step step, Origin origin) {
        return step.information().stream()
                .filter(item -> item.origin().filter(origin::equals).isPresent())
                .map(InformationItem::name)
                .toList();
    }
}
