package nl.blauwdruk.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Sets what every answer tells the browser not to do. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter implements Filter {

    private static final List<String> FOR_ALL =
            List.of("/resources/", "/jakarta.faces.resource/", "/.well-known/", "/api/", "/openapi");

    @Inject
    private ProtectingHeaders headers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        headers.set((HttpServletRequest) request, http);
        String path = ((HttpServletRequest) request).getServletPath();
        if (FOR_ALL.stream().noneMatch(path::startsWith)) {
            http.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicy(http));
    }
}
