package nl.blauwdruk.model.blueprint.check;

import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.ResidentCheck;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/** Everything a person has typed into a blueprint. */
final class FreeTexts {

    private FreeTexts() {}

    static Stream<String> ofHead(Blueprint blueprint) {
        return Stream.concat(
                Stream.of(
                        blueprint.title(),
                        blueprint.edition(),
                        blueprint.audience(),
                        blueprint.occasion(),
                        blueprint.outcome()),
                blueprint.phases().stream().map(Phase::name));
    }

    static Stream<String> ofRemarks(Blueprint blueprint) {
        return Stream.concat(
                blueprint.residentCheck().map(ResidentCheck::panel).stream(),
                blueprint.remarks().stream().map(Remark::text));
    }

    static Stream<String> of(Step step) {
        Stream<String> own = Stream.of(step.key(), step.name(), step.resident(), step.frontstage(), step.backstage());
        Stream<String> optional =
                Stream.of(step.condition(), step.evidence(), step.painPoint()).flatMap(Optional::stream);
        return Stream.of(own, optional, step.channels().stream(), limit(step), lanes(step))
                .flatMap(texts -> texts);
    }

    private static Stream<String> limit(Step step) {
        return step.timeLimit().stream()
                .flatMap(limit -> Stream.concat(Stream.of(limit.duration()), limit.basis().stream()));
    }

    private static Stream<String> lanes(Step step) {
        return Stream.of(
                        step.stakeholders().stream().map(Stakeholder::role),
                        step.information().stream()
                                .flatMap(item -> Stream.of(
                                        item.name(),
                                        item.source(),
                                        item.legalBasis().orElse(""))),
                        step.functions().stream().map(SystemFunction::name))
                .flatMap(texts -> texts);
    }
}
