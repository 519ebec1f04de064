package nl.blauwdruk.web.proxy;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads IP addresses as people and proxies write them, and nothing that only some programs take for one. */
final class Addresses {

    private static final IPAddressStringParameters ONE = strict(false);
    private static final IPAddressStringParameters RANGE = strict(true);

    /** {@code 192.0.2.1}, {@code 192.0.2.1:4711}, {@code 2001:db8::1}, {@code [2001:db8::1]} or {@code [2001:db8::1]:4711}. */
    private static final Pattern WITH_PORT =
            Pattern.compile("(?:\\[([0-9a-fA-F:.]+)]|([0-9.]+))(?::\\d{1,5})?|([0-9a-fA-F:.]+)");

    private Addresses() {}

    private static IPAddressStringParameters strict(boolean prefix) {
        return new IPAddressStringParameters.Builder()
                .allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowWildcardedSeparator(false)
                .allowMask(false)
                .allowPrefix(prefix)
                .allowPrefixOnly(false)
                .setRangeOptions(RangeParameters.NO_RANGE)
                .getIPv4AddressParametersBuilder()
                .allow_inet_aton(false)
                .allowLeadingZeros(false)
                .getParentBuilder()
                .getIPv6AddressParametersBuilder()
                .allowZone(false)
                .allowBase85(false)
                .getParentBuilder()
                .toParams();
    }

    /** One address; an IPv4 address that is written within IPv6 ({@code ::ffff:192.0.2.1}) is that IPv4 address. */
    static Optional<IPAddress> one(String text) {
        return Optional.ofNullable(new IPAddressString(text, ONE).getAddress()).map(Addresses::plain);
    }

    /** One address, as a proxy writes whom it heard something from: perhaps with a port. */
    static Optional<IPAddress> withPort(String text) {
        Matcher form = WITH_PORT.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= form.groupCount(); group++) {
            if (form.group(group) != null) {
                return one(form.group(group));
            }
        }
        return Optional.empty();
    }

    /** One address, or all that begin with the same bits ({@code 10.0.0.0/8}, {@code fd00::/8}). */
    static Optional<IPAddress> range(String text) {
        return Optional.ofNullable(new IPAddressString(text, RANGE).getAddress())
                .map(address -> address.isPrefixed() ? address.toPrefixBlock() : plain(address));
    }

    private static IPAddress plain(IPAddress address) {
        return address.isIPv6() && address.toIPv6().isIPv4Mapped()
                ? address.toIPv6().getEmbeddedIPv4Address()
                : address;
    }
}
