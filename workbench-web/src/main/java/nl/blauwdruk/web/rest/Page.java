package nl.blauwdruk.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on it
 * @param number from 1
 * @param size most items on a page
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    private static final int LARGEST = 500;

    /**
     * Cuts a page out of a list that is at hand.
     *
     * @throws BadRequestException for a page number or size out of bounds
     */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        if (number < 1 || size < 1 || size > LARGEST) {
            throw new BadRequestException("page starts at 1 and pageSize is 1 to " + LARGEST);
        }
        int from = (int) Math.min((long) (number - 1) * size, all.size());
        return new Page<>(all.subList(from, Math.min(from + size, all.size())), number, size, all.size());
    }

    /** The page as an answer: items in the body, neighbours in {@code Link}, the number of all in {@code X-Total-Count}. */
    public <R> Response respond(UriInfo uri, Function<T, R> form) {
        List<Link> links = new ArrayList<>();
        if (number > 1) {
            links.add(link(uri, number - 1, "prev"));
        }
        if ((long) number * size < total) {
            links.add(link(uri, number + 1, "next"));
        }
        return Response.ok(items.stream().map(form).toList())
                .links(links.toArray(Link[]::new))
                .header("X-Total-Count", total)
                .build();
    }

    private Link link(UriInfo uri, int page, String relation) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", page)
                        .replaceQueryParam("pageSize", size)
                        .build())
                .rel(relation)
                .build();
    }
}
