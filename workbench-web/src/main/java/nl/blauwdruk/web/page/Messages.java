package nl.blauwdruk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;

/** Says things to the reader of a page. */
@RequestScoped
public class Messages {

    @Inject
    private Texts texts;

    /** Something was done. */
    public void done(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, texts.format(key, values));
    }

    /** Something could not be done; the text says why and what to do. */
    public void refused(String text) {
        say(FacesMessage.SEVERITY_ERROR, text);
    }

    /** What was asked for does not exist. */
    public void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpURLConnection.HTTP_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException("The reader is gone", e);
        }
        faces.responseComplete();
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
