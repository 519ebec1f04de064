package nl.blauwdruk.web.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says the version of the API with every answer of it, and knows each thing by one address: without a slash at the end. */
public class ConventionsFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = ((HttpServletRequest) request).getRequestURI();
        answer.setHeader(Api.VERSION_HEADER, Api.VERSION);
        if (path.endsWith("/")) {
            Problem.of(
                            HttpServletResponse.SC_NOT_FOUND,
                            "slash-at-the-end",
                            "An address here has no slash at the end: ask for " + path.replaceFirst("/+$", "") + ".")
                    .send(answer);
        } else {
            chain.doFilter(request, response);
        }
    }
}
