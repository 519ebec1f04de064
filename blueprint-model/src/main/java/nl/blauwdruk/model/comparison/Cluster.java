package nl.blauwdruk.model.comparison;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.ElementId;

/** Steps of several blueprints that are the same step of the service, as partners see, confirm or reject them. */
@Entity
@Table(name = "step_cluster")
public class Cluster {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cluster_seq")
    @SequenceGenerator(name = "cluster_seq", sequenceName = "cluster_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alignment_id")
    private Alignment alignment;

    @ElementCollection
    @CollectionTable(name = "step_cluster_member", joinColumns = @JoinColumn(name = "cluster_id"))
    @Column(name = "element")
    private Set<String> members = new LinkedHashSet<>();

    @Embedded
    private Decision decision = Decision.suggested();

    protected Cluster() {} // for JPA

    Cluster(Alignment alignment, Collection<ElementId> members) {
        this.alignment = alignment;
        members.forEach(member -> this.members.add(member.value()));
    }

    void decide(ClusterState state, String by, Instant at) {
        decision = Decision.of(state, by, at);
    }

    boolean holdsExactly(Collection<ElementId> steps) {
        return members.equals(steps.stream().map(ElementId::value).collect(Collectors.toSet()));
    }

    public Long id() {
        return id;
    }

    /** Key of the theme it belongs to. */
    public String theme() {
        return alignment.theme();
    }

    /** Identities of its steps, in a fixed order. */
    public Set<ElementId> members() {
        return members.stream().map(ElementId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    public Decision decision() {
        return decision;
    }
}
