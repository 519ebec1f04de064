package nl.blauwdruk.web.rest.description;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What methods of the API answer with, by the id of the operation and the status; as their annotations or result types say. */
final class Answers {

    private final Map<String, Map<String, Type>> types = new HashMap<>();

    private Answers() {}

    /** Of all resources of the application. */
    static Answers ofApplication() {
        Answers answers = new Answers();
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(known -> known.isAnnotationPresent(Path.class))
                .flatMap(known -> Arrays.stream(known.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(answers::read);
        return answers;
    }

    private void read(Method method) {
        Map<String, Type> told = new HashMap<>();
        Type result = method.getGenericReturnType();
        if (result != void.class && result != Response.class && result != String.class && result != byte[].class) {
            told.put("200", result);
        }
        for (APIResponse answer : method.getAnnotationsByType(APIResponse.class)) {
            for (Content content : answer.content()) {
                if (isJson(content) && content.schema().implementation() != Void.class) {
                    told.put(answer.responseCode(), content.schema().implementation());
                }
            }
        }
        types.put(method.getAnnotation(Operation.class).operationId(), told);
    }

    private static boolean isJson(Content content) {
        return content.mediaType().isEmpty() || content.mediaType().endsWith("json");
    }

    /** By status; empty when nothing is known of it. */
    Map<String, Type> of(String operation) {
        return types.getOrDefault(operation, Map.of());
    }
}
