package nl.blauwdruk.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.sprint.WorkingOnSprints;

/** Finds what can be shown by a link, as far as it is there for who acts now. */
@ApplicationScoped
class Subjects {

    private final BrowsingBlueprints browsing;
    private final WorkingOnSprints sprints;
    private final Themes themes;

    @Inject
    Subjects(BrowsingBlueprints browsing, WorkingOnSprints sprints, Themes themes) {
        this.browsing = browsing;
        this.sprints = sprints;
        this.themes = themes;
    }

    protected Subjects() { // for CDI
        this(null, null, null);
    }

    static Scope scopeOf(Shown shown) {
        return new Scope(shown.municipality().map(Set::of).orElseGet(Set::of), Optional.of(shown.theme()));
    }

    Optional<Shown> find(String text) {
        return Subject.of(text).flatMap(subject -> switch (subject.kind()) {
            case BLUEPRINT -> browsing.byKey(subject.key()).map(blueprint -> ofBlueprint(subject, blueprint));
            case REALISATION -> themes.byKey(subject.key()).flatMap(theme -> ofRealisation(subject, theme));
            case REVIEW ->
                themes.byKey(subject.key())
                        .filter(theme -> isSprint(subject))
                        .map(theme -> new Shown(
                                subject,
                                theme.name() + " " + subject.part().orElseThrow(),
                                theme.key(),
                                Optional.empty()));
        });
    }

    private static Shown ofBlueprint(Subject subject, Blueprint blueprint) {
        return new Shown(
                subject, blueprint.title(), blueprint.theme(), blueprint.owner().map(MunicipalityCode::code));
    }

    private Optional<Shown> ofRealisation(Subject subject, Theme theme) {
        if (subject.part().isEmpty()) {
            return Optional.of(new Shown(subject, theme.name(), theme.key(), Optional.empty()));
        }
        return variants(theme)
                .filter(variant -> variant.owner().map(MunicipalityCode::code).equals(subject.part()))
                .map(variant ->
                        new Shown(subject, theme.name() + " " + variant.ownerName(), theme.key(), subject.part()))
                .findFirst();
    }

    private Stream<Blueprint> variants(Theme theme) {
        return browsing.ofTheme(theme.key()).variants().stream();
    }

    private boolean isSprint(Subject subject) {
        return sprints.ofTheme(subject.key()).stream()
                .anyMatch(sprint ->
                        String.valueOf(sprint.number()).equals(subject.part().orElseThrow()));
    }
}
