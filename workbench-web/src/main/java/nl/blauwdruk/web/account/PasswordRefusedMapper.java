package nl.blauwdruk.web.account;

import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import nl.blauwdruk.web.rest.RefusalAs;

/** A password that was not changed. */
@Provider
public class PasswordRefusedMapper extends RefusalAs<PasswordRefused> {

    public PasswordRefusedMapper() {
        super(UNPROCESSABLE, "password-refused");
    }

    @Override
    protected String detail(PasswordRefused refused) {
        return "The password was not changed: " + refused.reason().name().toLowerCase(Locale.ROOT);
    }
}
