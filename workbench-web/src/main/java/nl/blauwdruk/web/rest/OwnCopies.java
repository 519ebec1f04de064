package nl.blauwdruk.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Who keeps a copy of an answer, keeps it for one person and asks whether it still holds; unless a resource says otherwise. */
@Provider
public class OwnCopies implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean wrong = response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode();
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(wrong ? "no-store" : "private, no-cache"));
    }
}
