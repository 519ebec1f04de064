package nl.blauwdruk.web.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Says which operation a method of a use case is, or which of several it turns out to be; on a class it holds for the
 * methods that say nothing. Who has no membership that could ever do it is refused before; where
 * the right depends on what it is done to, the method itself must ask {@link Access#require} and is undone when it did not.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Does {
    @Nonbinding
    Operation[] value() default {};
}
