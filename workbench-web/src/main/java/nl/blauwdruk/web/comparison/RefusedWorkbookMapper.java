package nl.blauwdruk.web.comparison;

import jakarta.ws.rs.ext.Provider;
import nl.blauwdruk.web.rest.RefusalAs;

/** A workbook that cannot be taken in as a whole, with every cell and why. */
@Provider
public class RefusedWorkbookMapper extends RefusalAs<RefusedWorkbook> {

    public RefusedWorkbookMapper() {
        super(UNPROCESSABLE, "refused-workbook");
    }
}
