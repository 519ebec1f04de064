package nl.blauwdruk.web.rest.limit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Refuses a body of JSON that is too large before it is in memory: by the length it says, or by counting when it says none. */
public class BodyLimitFilter implements Filter {

    /** Most bytes of a body of JSON. */
    public static final int MOST = 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isJson(request.getContentType())) {
            chain.doFilter(request, response); // files are bounded by who reads them
        } else if (request.getContentLengthLong() > MOST) {
            new BodyTooLarge(MOST).problem().send((HttpServletResponse) response);
        } else {
            chain.doFilter(new Bounded((HttpServletRequest) request), response);
        }
    }

    /** Whatever says nothing of itself is taken for JSON. */
    private static boolean isJson(String type) {
        return type == null || type.toLowerCase(Locale.ROOT).contains("json");
    }

    /** The request with a bound on its body. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedBody(super.getInputStream(), MOST);
        }
    }
}
