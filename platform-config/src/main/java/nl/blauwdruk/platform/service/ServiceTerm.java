package nl.blauwdruk.platform.service;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How long a case may take.
 *
 * @param period ISO 8601, such as {@code P8W}
 * @param text the words it was read from
 */
public record ServiceTerm(String period, String text, String place, List<SourceElement> sources) {

    public ServiceTerm {
        requireNonNull(period);
        requireNonNull(text);
        sources = List.copyOf(sources);
    }
}
