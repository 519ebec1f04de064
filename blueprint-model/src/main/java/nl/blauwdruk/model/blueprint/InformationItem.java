package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;

/** A piece of data or a document that a step needs or makes. */
@Embeddable
public class InformationItem {

    @Column(name = "mark")
    private String mark;

    @Column(name = "name")
    private String name;

    @Column(name = "source_name")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private PrivacyCategory category;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    protected InformationItem() {} // for JPA

    /**
     * @param mark identity within the step; null lets the step choose one
     * @param source who or what gives it: resident, register, third party; empty when not known
     * @param legalBasis law with article, or null; personal data without one is a finding
     * @param origin null when the file does not say
     */
    public InformationItem(
            String mark, String name, String source, PrivacyCategory category, String legalBasis, Origin origin) {
        this.mark = mark;
        this.name = requireNonNull(name);
        this.source = requireNonNull(source);
        this.category = requireNonNull(category);
        this.legalBasis = legalBasis;
        this.origin = origin;
    }

    InformationItem marked(String newMark) {
        return new InformationItem(newMark, name, source, category, legalBasis, origin);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(List.of(
                mark,
                Wording.normalise(source),
                category.word(),
                Wording.normalise(legalBasis),
                origin == null ? "" : origin.word()));
    }

    public String mark() {
        return mark;
    }

    public String name() {
        return name;
    }

    public String source() {
        return source;
    }

    public PrivacyCategory category() {
        return category;
    }

    public Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** Whether the resident has to hand it over in this step. */
    public boolean isAsked() {
        return origin == Origin.ASKED;
    }
}
