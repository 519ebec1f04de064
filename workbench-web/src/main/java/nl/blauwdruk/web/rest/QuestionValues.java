package nl.blauwdruk.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Numbers behind the question mark: one that is none is a wrong question (400), where the server would say not found. */
@Provider
public class QuestionValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> NUMBERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf);

    @Override
    @SuppressWarnings("unchecked") // the table has one function for each type
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .map(QueryParam::value)
                .findFirst();
        Function<String, T> number = (Function<String, T>) NUMBERS.get(type);
        return number == null || name.isEmpty() ? null : new WholeNumber<>(name.get(), number);
    }

    private record WholeNumber<T>(String name, Function<String, T> number) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return value == null ? null : number.apply(value.strip());
            } catch (NumberFormatException e) {
                throw new BadRequestException(name + " is a whole number, and not too large", e);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
