package nl.blauwdruk.web.failure;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request of a page the one handler of exceptions. */
public class FailureHandlers extends ExceptionHandlerFactory {

    public FailureHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FailureHandler(getWrapped().getExceptionHandler());
    }
}
