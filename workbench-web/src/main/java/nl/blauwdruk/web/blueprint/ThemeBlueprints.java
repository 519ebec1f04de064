package nl.blauwdruk.web.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.web.access.Person;

/**
 * The blueprints of one theme at one moment.
 *
 * @param theme key of the theme
 * @param stamps which revisions these are
 * @param base the shared journey; empty while there is none
 * @param variants the municipalities' journeys, by name of the municipality
 */
public record ThemeBlueprints(
        String theme, List<BlueprintStamp> stamps, Optional<Blueprint> base, List<Blueprint> variants) {

    static ThemeBlueprints of(String theme, List<BlueprintStamp> stamps, List<Blueprint> blueprints) {
        return new ThemeBlueprints(
                theme,
                List.copyOf(stamps),
                blueprints.stream().filter(Blueprint::isBase).findFirst(),
                blueprints.stream()
                        .filter(blueprint -> !blueprint.isBase())
                        .sorted(Comparator.comparing(Blueprint::ownerName))
                        .toList());
    }

    /**
     * The same theme at a later moment; blueprints of which nothing changed are the same objects.
     *
     * @param now which revisions there are then
     * @param reading reads the blueprints with these keys
     */
    ThemeBlueprints brought(List<BlueprintStamp> now, Function<List<String>, List<Blueprint>> reading) {
        Set<BlueprintStamp> before = Set.copyOf(stamps);
        Map<Boolean, List<String>> keys = now.stream()
                .collect(Collectors.partitioningBy(
                        before::contains, Collectors.mapping(BlueprintStamp::key, Collectors.toList())));
        List<Blueprint> all = new ArrayList<>(reading.apply(keys.get(false)));
        keys.get(true).forEach(key -> byKey(key).ifPresent(all::add));
        return of(theme, now, all);
    }

    /** Whether it has the very same blueprints: equal revisions are not enough, as one that never came to be can have had the number. */
    public boolean holdsTheSameAs(ThemeBlueprints other) {
        return stamps.equals(other.stamps)
                && base.orElse(null) == other.base.orElse(null)
                && variants.size() == other.variants.size()
                && IntStream.range(0, variants.size()).allMatch(i -> variants.get(i) == other.variants.get(i));
    }

    /** Without what is not for this person; the same object when everything is. */
    ThemeBlueprints asSeenBy(Person person) {
        List<BlueprintStamp> seen =
                stamps.stream().filter(stamp -> stamp.isFor(person)).toList();
        if (seen.size() == stamps.size()) {
            return this;
        }
        Set<String> keys = seen.stream().map(BlueprintStamp::key).collect(Collectors.toSet());
        return new ThemeBlueprints(
                theme,
                seen,
                base,
                variants.stream()
                        .filter(variant -> keys.contains(variant.key()))
                        .toList());
    }

    /** Tells this selection of the theme from others; equal for readers who see the same. */
    public String seen() {
        return stamps.stream()
                .filter(stamp -> !stamp.open())
                .map(BlueprintStamp::ownerCode)
                .collect(Collectors.joining(",", theme + "/", ""));
    }

    /** The base or variant with this key. */
    public Optional<Blueprint> byKey(String key) {
        return base.filter(blueprint -> blueprint.key().equals(key))
                .or(() -> variants.stream()
                        .filter(blueprint -> blueprint.key().equals(key))
                        .findFirst());
    }

    /** The variant of this municipality. */
    public Optional<Blueprint> ofMunicipality(String code) {
        return variants.stream()
                .filter(blueprint -> blueprint.owner().orElseThrow().code().equals(code))
                .findFirst();
    }
}
