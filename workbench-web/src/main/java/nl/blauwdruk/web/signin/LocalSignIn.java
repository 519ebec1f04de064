package nl.blauwdruk.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people may come in with a password of their own. It is off only where an identity provider lets them in. */
@Named
@ApplicationScoped
public class LocalSignIn {

    private static final Logger LOG = System.getLogger(LocalSignIn.class.getName());

    private final boolean wanted;
    private final ProviderDoor provider;

    @Inject
    public LocalSignIn(
            @ConfigProperty(name = "blauwdruk.sign-in.local", defaultValue = "true") boolean wanted,
            ProviderDoor provider) {
        this.wanted = wanted;
        this.provider = provider;
    }

    protected LocalSignIn() { // for CDI
        this(true, null);
    }

    public boolean isOpen() {
        return wanted || !provider.isOpen();
    }

    /** Says so when the setting is not followed. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (!wanted && isOpen()) {
            LOG.log(
                    Level.WARNING,
                    "blauwdruk.sign-in.local=false is not followed: there is no usable blauwdruk.oidc.issuer, and nobody"
                            + " could sign in");
        }
    }
}
