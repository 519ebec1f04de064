package nl.blauwdruk.web.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets a measurement leave the audit out, to know what it costs; does nothing unless it is asked to. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class Forgetting implements Audit {

    static final AtomicBoolean ON = new AtomicBoolean();

    private final Audit audit;

    @Inject
    public Forgetting(@Delegate Audit audit) {
        this.audit = audit;
    }

    @Override
    public void record(Change change) {
        if (!ON.get()) {
            audit.record(change);
        }
    }
}
