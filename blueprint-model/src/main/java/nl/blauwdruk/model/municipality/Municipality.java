package nl.blauwdruk.model.municipality;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A municipality in the division of a period; codes end when municipalities merge. */
@Entity
@Table(name = "municipality")
public class Municipality {

    @EmbeddedId
    @AttributeOverride(name = "code", column = @Column(name = "code"))
    private MunicipalityCode code;

    @Version
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "province")
    private String province;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "inhabitants")
    private Integer inhabitants;

    protected Municipality() {} // for JPA

    public Municipality(MunicipalityCode code, String name, String province, LocalDate validFrom) {
        this.code = requireNonNull(code);
        this.name = requireNonNull(name);
        this.province = requireNonNull(province);
        this.validFrom = requireNonNull(validFrom);
    }

    /** Ends this municipality: the day it no longer exists. */
    public void endOn(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw new IllegalArgumentException(name + " cannot end on " + day + ", it began on " + validFrom);
        }
        validUntil = day;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    public MunicipalityCode code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String province() {
        return province;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day the municipality no longer exists; empty while it does. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** Number of inhabitants; empty when not recorded. */
    public Optional<Integer> inhabitants() {
        return Optional.ofNullable(inhabitants);
    }
}
