package nl.blauwdruk.web.proxy;

import inet.ipaddr.IPAddress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies whose word about a client counts.
 *
 * @param ranges where they are
 */
record TrustedProxies(List<IPAddress> ranges) {

    private static final Logger LOG = System.getLogger(TrustedProxies.class.getName());
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /** @param list addresses and ranges with commas between them; empty when nobody is to be believed */
    static TrustedProxies of(String list) {
        List<IPAddress> ranges = new ArrayList<>();
        COMMA.splitAsStream(list.strip())
                .filter(written -> !written.isEmpty())
                .forEach(written -> Addresses.range(written)
                        .ifPresentOrElse(
                                ranges::add,
                                () -> LOG.log(
                                        Level.WARNING,
                                        "blauwdruk.proxy.trusted: {0} is no address or range; it is not trusted",
                                        written)));
        return new TrustedProxies(ranges);
    }

    boolean contain(String address) {
        return Addresses.one(address).filter(this::contain).isPresent();
    }

    private boolean contain(IPAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /**
     * Who a request is from. Each proxy adds whom it heard it from at the end, so the last that is no proxy of ours is the
     * client; anything before it the client may have written itself.
     *
     * @param sender who sent it to us
     * @param way whom proxies say they heard it from, the last one last
     */
    String client(String sender, List<String> way) {
        Optional<IPAddress> client = Addresses.one(sender);
        for (int hop = way.size() - 1; hop >= 0 && client.filter(this::contain).isPresent(); hop--) {
            Optional<IPAddress> before = Addresses.withPort(way.get(hop));
            if (before.isEmpty()) {
                break;
            }
            client = before;
        }
        return client.map(IPAddress::toNormalizedString).orElse(sender);
    }
}
