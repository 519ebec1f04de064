package nl.blauwdruk.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which page of a list someone asks for. */
public class Paging {

    private static final int LARGEST = 500;

    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    @QueryParam("pageSize")
    @DefaultValue("50")
    private int pageSize;

    /** How many items come before it. */
    public int first() {
        require();
        return (page - 1) * pageSize;
    }

    /** How many items it has at most. */
    public int most() {
        require();
        return pageSize;
    }

    /** The page, with the items that were read for it. */
    public <T> Page<T> of(List<T> items, long total) {
        require();
        return new Page<>(items, page, pageSize, total);
    }

    /** The page, cut out of a list that is at hand. */
    public <T> Page<T> cutOutOf(List<T> all) {
        return Page.of(all, page, pageSize);
    }

    /** @throws BadRequestException for a page number or size out of bounds */
    private void require() {
        if (page < 1 || page > Integer.MAX_VALUE / LARGEST || pageSize < 1 || pageSize > LARGEST) {
            throw new BadRequestException("page starts at 1 and pageSize is 1 to " + LARGEST);
        }
    }
}
