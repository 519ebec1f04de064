package nl.blauwdruk.report.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A pack that someone recorded as loaded; a pack that was only generated is none.
 *
 * @param pack its key, the target of the trace links of what is in it
 * @param environment where it was loaded, such as <i>test</i>
 * @param day when
 */
public record LoadedPack(String pack, String environment, LocalDate day) {

    public LoadedPack {
        requireNonNull(pack);
        requireNonNull(environment);
        requireNonNull(day);
    }
}
