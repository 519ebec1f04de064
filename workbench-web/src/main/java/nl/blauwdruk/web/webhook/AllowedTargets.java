package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be told of changes: those whose host the installation names, and that lie on the public internet.
 * Asked when an address is entered and again for each message, as a name may come to point elsewhere.
 */
@ApplicationScoped
public class AllowedTargets {

    private static final int HTTPS = 443;

    private final Optional<String> hosts;
    private final boolean inside;
    private final HostNames names;

    /** @param inside for tests alone: also without TLS, on any port and inside the own network */
    @Inject
    public AllowedTargets(
            @ConfigProperty(name = "blauwdruk.webhook.hosts") Optional<String> hosts,
            @ConfigProperty(name = "blauwdruk.webhook.inside", defaultValue = "false") boolean inside,
            HostNames names) {
        this.hosts = hosts;
        this.inside = inside;
        this.names = names;
    }

    protected AllowedTargets() { // for CDI
        this(Optional.empty(), false, null);
    }

    /** @throws TargetRefused when it may not be told; the code says why */
    public void require(URI target) {
        requireListed(target);
        addresses(target.getHost());
    }

    /** @throws TargetRefused when the address is of another form or its host is not on the list */
    void requireListed(URI target) {
        requireForm(target);
        String host = target.getHost().toLowerCase(Locale.ROOT);
        if (Stream.of(hosts.orElse("").split(",", -1))
                .noneMatch(allowed -> allowed.strip().toLowerCase(Locale.ROOT).equals(host))) {
            throw new TargetRefused("webhook.refused.host");
        }
    }

    /**
     * What a host resolves to now; who connects uses these and asks no second time, as a name may point elsewhere by then.
     *
     * @throws TargetRefused when any of them lies inside, or there are none
     */
    InetAddress[] addresses(String host) {
        try {
            InetAddress[] found = names.addresses(host);
            if (!inside && Stream.of(found).anyMatch(AllowedTargets::isInside)) {
                throw new TargetRefused("webhook.refused.inside");
            }
            return found;
        } catch (UnknownHostException e) {
            throw new TargetRefused("webhook.refused.unknown");
        }
    }

    private void requireForm(URI target) {
        boolean secure =
                "https".equalsIgnoreCase(target.getScheme()) && (target.getPort() == -1 || target.getPort() == HTTPS);
        boolean local = inside && "http".equalsIgnoreCase(target.getScheme());
        if (target.getHost() == null
                || target.getUserInfo() != null
                || target.getFragment() != null
                || !(secure || local)) {
            throw new TargetRefused("webhook.refused.form");
        }
    }

    /** Addresses of this machine, of the own network, and those that lead there by translation. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (address instanceof Inet6Address) {
            boolean global = (first & 0xe0) == 0x20;
            boolean translated = first == 0x20 && second == 0x02;
            return special || !global || translated;
        }
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean reserved =
                first == 0 || first >= 240 || (first == 192 && second == 0) || (first == 198 && second / 2 == 9);
        return special || shared || reserved;
    }
}
