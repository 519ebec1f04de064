package nl.blauwdruk.exchange.project;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.trace.TraceLink;

/**
 * What a project folder says of a pack: where and when it was loaded, and which elements it holds.
 *
 * @param pack its key
 * @param environment where it was loaded; empty when it was only generated
 * @param day when it was loaded; empty when it was only generated
 * @param links one from each element in it, with what the element meant then
 */
public record PackRecord(String pack, Optional<String> environment, Optional<LocalDate> day, List<TraceLink> links) {

    public PackRecord {
        requireNonNull(pack);
        links = List.copyOf(links);
    }

    public boolean isLoaded() {
        return environment.isPresent() && day.isPresent();
    }
}
