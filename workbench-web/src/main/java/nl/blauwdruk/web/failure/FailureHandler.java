package nl.blauwdruk.web.failure;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;

/** Turns what goes wrong on a page into a page that says so; what nobody foresaw is logged once, with its reference. */
class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(FailureHandler.class.getName());

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            Throwable first = events.next().getContext().getException();
            tell(FacesContext.getCurrentInstance(), first);
            removeAll();
        }
        getWrapped().handle();
    }

    private void removeAll() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
    }

    private static void tell(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (Failure.isNotSignedIn(thrown)) {
                external.redirect(external.getRequestContextPath() + "/signin/form");
            } else {
                answer(external, thrown, failure(faces, thrown));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The reader left before the answer", e);
        }
        faces.responseComplete();
    }

    /** A form whose page cannot be found again is old or made up, whatever the reason. */
    private static Failure failure(FacesContext faces, Throwable thrown) {
        return faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && thrown instanceof FacesException
                ? Failure.of(FailureKind.EXPIRED)
                : Failure.of(thrown);
    }

    private static void answer(ExternalContext external, Throwable thrown, Failure failure) throws IOException {
        if (!failure.reference().isEmpty()) {
            LOG.log(
                    Level.ERROR,
                    "Page " + external.getRequestServletPath() + " failed, reference " + failure.reference(),
                    thrown);
        }
        external.getRequestMap().put(Failure.ATTRIBUTE, failure);
        if (!external.isResponseCommitted()) {
            external.responseSendError(failure.kind().status(), "");
        }
    }
}
