package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with the overlap of every municipality with every other, in the order of likeness. */
@Named
@RequestScoped
public class PairsView {

    /** How many municipalities a part of the table holds, down and across. */
    static final int PART = 30;

    private static final List<Double> LEVELS = List.of(0.5, 0.7, 0.8, 0.9);

    @Inject
    private SeeingNationwide seeing;

    @Inject
    private ChosenTheme chosen;

    private String down;
    private String across;
    private ThemeNationwide all;

    /** Where the table begins: the municipalities of one part. */
    public record Part(int number, int first, int last, String from, String until) {}

    public void load() {
        all = seeing.of(chosen.getKey()).orElse(null);
    }

    public boolean isThere() {
        return all != null && all.places().size() > 1;
    }

    public int getCount() {
        return all.places().size();
    }

    public double getMean() {
        return all.compared().comparison().overlap().mean();
    }

    public List<MunicipalityPlace> getRows() {
        return part(getDown());
    }

    public List<MunicipalityPlace> getColumns() {
        return part(getAcross());
    }

    private List<MunicipalityPlace> part(int number) {
        int first = (number - 1) * PART;
        return all.places().subList(first, Math.min(all.places().size(), first + PART));
    }

    /** More than one when the table is too large to show at once. */
    public List<Part> getParts() {
        return IntStream.rangeClosed(1, parts())
                .mapToObj(number -> {
                    List<MunicipalityPlace> its = part(number);
                    MunicipalityPlace first = its.get(0);
                    MunicipalityPlace last = its.get(its.size() - 1);
                    return new Part(number, first.place(), last.place(), first.name(), last.name());
                })
                .toList();
    }

    private int parts() {
        return all == null ? 1 : (all.places().size() + PART - 1) / PART;
    }

    public double overlap(MunicipalityPlace one, MunicipalityPlace other) {
        return all.overlapOf(one, other);
    }

    /** How dark a cell is, from 0 to 4; the figure in it says the same. */
    public int heat(MunicipalityPlace one, MunicipalityPlace other) {
        double overlap = Math.round(100 * overlap(one, other)) / 100.0;
        return (int) LEVELS.stream().filter(level -> overlap >= level).count();
    }

    public boolean isWide() {
        return getColumns().size() > 8;
    }

    /** Number of the part that is read from top to bottom. */
    public int getDown() {
        return numberOf(down);
    }

    /** Number of the part that is read from left to right; the same one unless another is asked for. */
    public int getAcross() {
        return across == null ? getDown() : numberOf(across);
    }

    private int numberOf(String asked) {
        int number = asked == null || !asked.matches("\\d{1,4}") ? 1 : Integer.parseInt(asked);
        return Math.max(1, Math.min(number, parts()));
    }

    public String getAskedDown() {
        return down;
    }

    public void setAskedDown(String down) {
        this.down = down;
    }

    public String getAskedAcross() {
        return across;
    }

    public void setAskedAcross(String across) {
        this.across = across;
    }
}
