package nl.blauwdruk.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.blauwdruk.web.proxy.ClientAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers a chosen language in a cookie. */
@WebFilter("/*")
public class LanguageFilter implements Filter {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    @ConfigProperty(name = "blauwdruk.tls", defaultValue = "false")
    private boolean tls;

    @Inject
    private ClientAddress client;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String language = ((HttpServletRequest) request).getParameter(LanguageView.NAME);
        if (LanguageView.isKnown(language)) {
            Cookie cookie = new Cookie(LanguageView.NAME, language);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(tls || client.isSecure((HttpServletRequest) request));
            cookie.setAttribute("SameSite", "Lax");
            ((HttpServletResponse) response).addCookie(cookie);
        }
        chain.doFilter(request, response);
    }
}
