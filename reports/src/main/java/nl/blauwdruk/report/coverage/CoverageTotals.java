package nl.blauwdruk.report.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/**
 * Realisation of several themes in several municipalities together.
 *
 * @param coverages by theme, in the order of the themes, and then by municipality code
 */
public record CoverageTotals(List<Coverage> coverages) {

    public CoverageTotals {
        coverages = List.copyOf(coverages);
    }

    /** Puts them in order; themes that are not named come last, by key. */
    public static CoverageTotals of(Collection<Coverage> coverages, List<String> themes) {
        return new CoverageTotals(coverages.stream()
                .sorted(Comparator.comparingInt((Coverage coverage) -> place(themes, coverage.theme()))
                        .thenComparing(Coverage::theme)
                        .thenComparing(Coverage::municipality)
                        .thenComparing(Coverage::blueprint))
                .toList());
    }

    private static int place(List<String> themes, String theme) {
        int index = themes.indexOf(theme);
        return index < 0 ? themes.size() : index;
    }

    /** Counts over everything. */
    public LevelCounts counts() {
        return sum(coverages);
    }

    /** Keys of the themes, in order. */
    public List<String> themes() {
        return coverages.stream().map(Coverage::theme).distinct().toList();
    }

    /** Names of the municipalities by their code. */
    public SortedMap<MunicipalityCode, String> municipalities() {
        SortedMap<MunicipalityCode, String> names = new TreeMap<>();
        coverages.forEach(coverage -> names.putIfAbsent(coverage.municipality(), coverage.name()));
        return names;
    }

    public LevelCounts ofTheme(String theme) {
        return sum(coverages.stream()
                .filter(coverage -> coverage.theme().equals(theme))
                .toList());
    }

    public LevelCounts ofMunicipality(MunicipalityCode municipality) {
        return sum(coverages.stream()
                .filter(coverage -> coverage.municipality().equals(municipality))
                .toList());
    }

    /** The coverage of one theme in one municipality; empty when it has no variant. */
    public Optional<Coverage> of(String theme, MunicipalityCode municipality) {
        return coverages.stream()
                .filter(coverage -> coverage.theme().equals(theme))
                .filter(coverage -> coverage.municipality().equals(municipality))
                .findFirst();
    }

    private static LevelCounts sum(List<Coverage> coverages) {
        return coverages.stream().map(Coverage::counts).reduce(LevelCounts.EMPTY, LevelCounts::plus);
    }
}
