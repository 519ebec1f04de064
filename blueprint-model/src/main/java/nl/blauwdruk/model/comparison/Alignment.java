package nl.blauwdruk.model.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;

/** What people have said about the shared steps of a theme, in the order they said it. */
@Entity
@Table(name = "alignment")
public class Alignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alignment_seq")
    @SequenceGenerator(name = "alignment_seq", sequenceName = "alignment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "last_position")
    private int last;

    @OneToMany(mappedBy = "alignment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Statement> statements = new ArrayList<>();

    protected Alignment() {} // for JPA

    public Alignment(String theme) {
        this.theme = requireNonNull(theme);
    }

    /** Adds a statement; saying the same again replaces the earlier one. */
    public void say(Statement statement) {
        statements.removeIf(statement::repeats);
        last++;
        statement.in(this, last);
        statements.add(statement);
    }

    /**
     * Takes back everything that was said of a step together with any of the others, or of its kind.
     *
     * @return how many statements went
     */
    public int forget(ElementId step, Collection<ElementId> others) {
        int before = statements.size();
        statements.removeIf(said -> said.isAbout(step)
                && (said.claim() == Claim.KIND || others.stream().anyMatch(said::isAbout)));
        return touched(before);
    }

    /**
     * Takes back what one person said at one moment.
     *
     * @return how many statements went
     */
    public int takeBack(String by, Instant at) {
        int before = statements.size();
        statements.removeIf(said -> said.by().equals(by) && said.at().equals(at));
        return touched(before);
    }

    /**
     * What a municipality says of one of its steps as it describes it takes the place of what it said so before; saying the same
     * again changes nothing, so that a later word of others stands.
     *
     * @param step one of its steps
     * @param now its own words on that step, with who says them
     */
    public void describe(ElementId step, List<Statement> now) {
        List<Statement> before =
                statements.stream().filter(said -> said.isOwnWordOn(step)).toList();
        boolean isSame = before.size() == now.size()
                && now.stream().allMatch(one -> before.stream().anyMatch(one::repeats));
        if (!isSame) {
            int size = statements.size();
            statements.removeAll(before);
            touched(size);
            now.forEach(this::say);
        }
    }

    /** Taking back is a change too: it moves the version on. */
    private int touched(int before) {
        int gone = before - statements.size();
        if (gone > 0) {
            last++;
        }
        return gone;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String theme() {
        return theme;
    }

    /** All that was said, oldest first. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Grows with everything that is said or taken back. */
    public int count() {
        return last;
    }
}
