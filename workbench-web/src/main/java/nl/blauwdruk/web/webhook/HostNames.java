package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where hosts are, as this machine resolves their names. */
@ApplicationScoped
public class HostNames {

    /** All addresses of a host. */
    InetAddress[] addresses(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
