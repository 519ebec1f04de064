package nl.blauwdruk.web.page;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps the session cookie to TLS where people come in over TLS, also when a proxy before the server ends that. */
@WebListener
public class CookiesOverTls implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean tls = ConfigProvider.getConfig()
                .getOptionalValue("blauwdruk.tls", Boolean.class)
                .orElse(false);
        if (tls) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
