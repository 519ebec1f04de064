package nl.blauwdruk.web.proxy;

/** The part of an address that a household or office is given, and within which it takes whatever address it likes. */
public final class Network {

    /** Bits that every network of IPv6 begins with (RFC 7421). */
    private static final int BITS = 64;

    private Network() {}

    /**
     * An IPv4 address itself; of an IPv6 address the network, such as {@code 2001:db8::/64}.
     *
     * @return the text itself when it is no address
     */
    public static String of(String address) {
        return Addresses.one(address)
                .map(known -> known.isIPv6() ? known.toPrefixBlock(BITS) : known)
                .map(Object::toString)
                .orElse(address);
    }
}
