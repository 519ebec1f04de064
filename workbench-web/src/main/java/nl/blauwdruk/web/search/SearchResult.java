package nl.blauwdruk.web.search;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param items kinds apart, best first
 * @param page from 1
 * @param size most items on a page
 * @param total items of the asked kind on all pages
 * @param counts items of each kind that has any
 * @param more whether there is more than was weighed, so that the counts are at least this much
 */
public record SearchResult(
        List<Found> items, int page, int size, int total, Map<FoundKind, Integer> counts, boolean more) {}
