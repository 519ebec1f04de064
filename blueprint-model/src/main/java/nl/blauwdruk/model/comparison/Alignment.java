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
import java.util.Set;
import nl.blauwdruk.model.blueprint.ElementId;

/** The shared steps of a theme with what partners have said of them; decisions outlive a new computation. */
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

    @OneToMany(mappedBy = "alignment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Cluster> clusters = new ArrayList<>();

    protected Alignment() {} // for JPA

    public Alignment(String theme) {
        this.theme = requireNonNull(theme);
    }

    /** Takes over newly computed clusters; one with exactly the same steps as before keeps what was said of it. */
    public void follow(Collection<Set<ElementId>> computed) {
        clusters.removeIf(cluster -> computed.stream().noneMatch(cluster::holdsExactly));
        for (Set<ElementId> steps : computed) {
            if (clusters.stream().noneMatch(cluster -> cluster.holdsExactly(steps))) {
                clusters.add(new Cluster(this, steps));
            }
        }
    }

    /**
     * Records that these steps are the same step, or are not.
     *
     * @throws IllegalArgumentException when no cluster holds exactly these steps
     */
    public void decide(Set<ElementId> steps, ClusterState state, String by, Instant at) {
        Cluster found = clusters.stream()
                .filter(cluster -> cluster.holdsExactly(steps))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cluster of " + theme + " holds exactly " + steps));
        found.decide(state, by, at);
    }

    /** What was said of exactly these steps; suggested when nothing was. */
    public ClusterState stateOf(Set<ElementId> steps) {
        return clusters.stream()
                .filter(cluster -> cluster.holdsExactly(steps))
                .findFirst()
                .map(cluster -> cluster.decision().state())
                .orElse(ClusterState.SUGGESTED);
    }

    public Long id() {
        return id;
    }

    public String theme() {
        return theme;
    }

    public List<Cluster> clusters() {
        return List.copyOf(clusters);
    }
}
