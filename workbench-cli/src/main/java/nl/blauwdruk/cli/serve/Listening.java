package nl.blauwdruk.cli.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import nl.blauwdruk.cli.WrongUse;

/**
 * Where the server listens.
 *
 * @param address of this machine
 * @param port from 1 to 65535
 */
record Listening(InetAddress address, int port) {

    /** Digits, dots, colons and letters of IPv6 only: a name would be looked up, and could come to mean another machine. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]+");

    /** On this machine alone. */
    static Listening here(int port) {
        return new Listening(InetAddress.getLoopbackAddress(), port);
    }

    /**
     * On an address of this machine.
     *
     * @throws WrongUse when it is not an IP address
     */
    static Listening on(String address, int port) {
        if (!NUMBERS.matcher(address).matches()) {
            throw notAnAddress(address);
        }
        try {
            return new Listening(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw notAnAddress(address);
        }
    }

    private static WrongUse notAnAddress(String address) {
        return new WrongUse(address + " is geen IP-adres. Geef er een met --address, zoals 127.0.0.1 of 0.0.0.0.");
    }

    /** The address a browser on this machine opens. */
    String url() {
        InetAddress reached = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String host = reached.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    /** The line that tells the server. */
    String command() {
        return "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                + address.getHostAddress() + System.lineSeparator();
    }
}
