package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.blauwdruk.web.people.Account;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this workbench asks everyone with a password here for a second factor. */
@Named
@ApplicationScoped
public class SecondFactorRule {

    private final boolean required;

    @Inject
    public SecondFactorRule(@ConfigProperty(name = "blauwdruk.second-factor") Optional<String> setting) {
        required = isRequired(setting.orElse(""));
    }

    protected SecondFactorRule() { // for CDI
        this(Optional.empty());
    }

    /** Who misspells the setting wanted it: only nothing and {@code optional} mean no. */
    static boolean isRequired(String setting) {
        return !setting.isBlank() && !setting.strip().equalsIgnoreCase("optional");
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether this session may do nothing before its person set one up; one that a provider or nobody asked a password is free. */
    boolean comesFirst(SessionMark mark, Account account) {
        return required && mark.byPassword() && account.secondFactor().isEmpty();
    }
}
