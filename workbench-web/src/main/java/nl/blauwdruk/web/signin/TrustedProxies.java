package nl.blauwdruk.web.signin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The proxies whose word about a client counts.
 *
 * @param addresses their own addresses
 */
record TrustedProxies(Set<String> addresses) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    /** @param list addresses with commas between them; empty when nobody is to be believed */
    static TrustedProxies of(String list) {
        return new TrustedProxies(COMMA.splitAsStream(list.strip())
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contain(String address) {
        return addresses.contains(address);
    }

    /**
     * Who a request is from. Each proxy adds whom it heard it from at the right end, so the first from the right that is no
     * proxy of ours is the client; anything left of it the client may have written itself.
     *
     * @param sender who sent it to us
     * @param forwarded what {@code X-Forwarded-For} says
     */
    String client(String sender, Optional<String> forwarded) {
        if (!contain(sender) || forwarded.isEmpty()) {
            return sender;
        }
        List<String> way =
                new ArrayList<>(COMMA.splitAsStream(forwarded.get().strip()).toList());
        Collections.reverse(way);
        String client = sender;
        for (String hop : way) {
            if (!ADDRESS.matcher(hop).matches()) {
                return client;
            }
            client = hop;
            if (!contain(hop)) {
                return client;
            }
        }
        return client;
    }
}
