package nl.blauwdruk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the reader of a page to another. */
@RequestScoped
public class Redirects {

    /** @param path within the application, beginning with a slash */
    public void to(String path) {
        ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
        try {
            faces.redirect(faces.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException("The reader is gone", e);
        }
    }
}
