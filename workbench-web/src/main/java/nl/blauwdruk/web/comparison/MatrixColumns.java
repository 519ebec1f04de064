package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;

/**
 * The municipalities that stand side by side in the matrix: one's own first, then the opened one when it is on another page, then a page of the others.
 *
 * @param shown the columns in their order
 * @param page number of the page of others, from 1; one that is not there becomes the nearest that is
 * @param pages how many there are, at least one
 * @param first place of the first one of this page among the others, from 1; 0 when there are none
 * @param last place of the last one
 * @param found how many others there are
 */
record MatrixColumns(List<Blueprint> shown, int page, int pages, int first, int last, int found) {

    /** As many columns as one can still read beside each other. */
    static final int PAGE = 12;

    MatrixColumns {
        shown = List.copyOf(shown);
    }

    /**
     * @param own those of the reader's own municipalities
     * @param others all others that are wanted, in the order wanted
     * @param opened the one of which something is open
     * @param asked number of the page; empty for the one where the opened one is
     */
    static MatrixColumns of(
            List<Blueprint> own, List<Blueprint> others, Optional<Blueprint> opened, Optional<Integer> asked) {
        int pages = Math.max(1, (others.size() + PAGE - 1) / PAGE);
        int where = opened.map(others::indexOf).orElse(-1);
        int page = Math.max(1, Math.min(pages, asked.orElse(1 + Math.max(0, where) / PAGE)));
        int before = (page - 1) * PAGE;
        int last = Math.min(others.size(), page * PAGE);
        List<Blueprint> shown = new ArrayList<>(own);
        boolean elsewhere = where < before || where >= last;
        opened.filter(one -> elsewhere && !own.contains(one)).ifPresent(shown::add);
        shown.addAll(others.subList(before, last));
        return new MatrixColumns(shown, page, pages, others.isEmpty() ? 0 : before + 1, last, others.size());
    }
}
