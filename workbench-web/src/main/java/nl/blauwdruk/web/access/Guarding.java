package nl.blauwdruk.web.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;

/** Stands before every method that {@link Does} something; within its transaction, so that a refusal undoes all. */
@Does
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guarding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        return access.guard(List.of(operations(call.getMethod())), call::proceed);
    }

    private static Operation[] operations(Method method) {
        Does does = method.getAnnotation(Does.class);
        return (does == null ? method.getDeclaringClass().getAnnotation(Does.class) : does).value();
    }
}
