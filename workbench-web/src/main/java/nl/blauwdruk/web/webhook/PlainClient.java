package nl.blauwdruk.web.webhook;

import java.net.InetAddress;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client that only connects to addresses that were judged: it resolves a host once for each connection, and by
 * {@link AllowedTargets}. It follows nothing, keeps nothing and knows no proxy.
 */
final class PlainClient {

    /** How long to wait for an answer. */
    static final long SECONDS = 10;

    private static final Timeout PATIENCE = Timeout.ofSeconds(SECONDS);

    private PlainClient() {}

    static CloseableHttpClient to(AllowedTargets allowed) {
        return HttpClients.custom()
                .setConnectionManager(connections(new Judged(allowed)))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE)
                        .setConnectionRequestTimeout(PATIENCE)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Blauwdruk")
                .build();
    }

    private static HttpClientConnectionManager connections(DnsResolver resolver) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .build();
    }

    /** Resolves a host to what was judged. */
    private record Judged(AllowedTargets allowed) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return allowed.addresses(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
