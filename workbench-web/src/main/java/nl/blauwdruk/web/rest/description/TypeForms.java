package nl.blauwdruk.web.rest.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The form of answers, as the types of Java say it: the server leaves it empty for answers a method builds itself. Records become
 * forms of their own; a component that cannot be null is always there.
 */
final class TypeForms {

    private static final Map<Class<?>, SchemaType> SIMPLE = Map.of(
            String.class, SchemaType.STRING,
            boolean.class, SchemaType.BOOLEAN,
            Boolean.class, SchemaType.BOOLEAN,
            int.class, SchemaType.INTEGER,
            Integer.class, SchemaType.INTEGER,
            long.class, SchemaType.INTEGER,
            Long.class, SchemaType.INTEGER,
            double.class, SchemaType.NUMBER,
            Double.class, SchemaType.NUMBER);

    private static final Map<Class<?>, String> MOMENTS =
            Map.of(Instant.class, "date-time", LocalDateTime.class, "date-time", LocalDate.class, "date");

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Schema> forms = new TreeMap<>();

    /** The records met so far, by name. */
    Map<String, Schema> named() {
        return forms;
    }

    /** The form of a type; one that allows anything when the type says nothing of it. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (!(type instanceof Class<?> known)) {
            return form();
        }
        if (known.isArray()) {
            return listOf(known.getComponentType());
        }
        if (known.isRecord()) {
            return form().ref(nameOf(known));
        }
        if (known.isEnum()) {
            return form().type(SchemaType.STRING).enumeration(names(known));
        }
        if (MOMENTS.containsKey(known)) {
            return form().type(SchemaType.STRING).format(MOMENTS.get(known));
        }
        return form().type(SIMPLE.get(known));
    }

    private Schema ofGeneric(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return listOf(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return form().type(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
        }
        return raw == Optional.class ? of(arguments[0]) : form();
    }

    private Schema listOf(Type item) {
        return form().type(SchemaType.ARRAY).items(of(item));
    }

    private static List<Object> names(Class<?> known) {
        return Arrays.stream(known.getEnumConstants())
                .map(constant -> (Object) ((Enum<?>) constant).name())
                .toList();
    }

    /** Two records may have one simple name; the second bears that of what it stands in as well. */
    private String nameOf(Class<?> known) {
        String name = names.get(known);
        if (name == null) {
            name = names.containsValue(known.getSimpleName())
                    ? known.getEnclosingClass().getSimpleName() + known.getSimpleName()
                    : known.getSimpleName();
            names.put(known, name);
            forms.put(name, ofRecord(known));
        }
        return name;
    }

    private Schema ofRecord(Class<?> known) {
        Schema form = form().type(SchemaType.OBJECT);
        List<String> always = new ArrayList<>();
        for (RecordComponent component : known.getRecordComponents()) {
            form.addProperty(component.getName(), described(component));
            if (component.getType().isPrimitive()) {
                always.add(component.getName());
            }
        }
        return always.isEmpty() ? form : form.required(always);
    }

    private Schema described(RecordComponent component) {
        Schema form = of(component.getGenericType());
        var said =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said != null && form.getRef() == null && !said.example().isEmpty()) {
            form.setExample(said.example());
        }
        return form;
    }

    private static Schema form() {
        return OASFactory.createObject(Schema.class);
    }
}
