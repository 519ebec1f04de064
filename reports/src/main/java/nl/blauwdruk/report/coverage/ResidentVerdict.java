package nl.blauwdruk.report.coverage;

import java.time.LocalDate;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Remark;

/**
 * That residents checked the blueprint, shown beside the figures and never part of them.
 *
 * @param panel the group that checked it
 * @param day when
 * @param participants how many took part
 * @param remarks how many remarks they made
 * @param open how many of those nobody has dealt with
 */
public record ResidentVerdict(String panel, LocalDate day, int participants, int remarks, int open) {

    /** What residents said of this blueprint; empty when nobody asked them. */
    public static Optional<ResidentVerdict> of(Blueprint blueprint) {
        int open = (int) blueprint.remarks().stream().filter(Remark::isOpen).count();
        return blueprint
                .residentCheck()
                .map(check -> new ResidentVerdict(
                        check.panel(),
                        check.date(),
                        check.participants(),
                        blueprint.remarks().size(),
                        open));
    }
}
