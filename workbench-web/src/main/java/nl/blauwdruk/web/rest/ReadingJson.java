package nl.blauwdruk.web.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.blauwdruk.web.rest.limit.BodyLimitFilter;

/** Tells a body that cannot be read from a failure of ours, and says where it goes wrong without words of the library. */
@Provider
public class ReadingJson implements ReaderInterceptor {

    private static final Pattern FIELD = Pattern.compile("property '([^']{1,100})'");
    private static final Pattern PLACE = Pattern.compile("line no=(\\d+), column no=(\\d+)");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!body.getMediaType().getSubtype().contains("json")) {
            return body.proceed();
        }
        byte[] text = body.getInputStream().readNBytes(BodyLimitFilter.MOST + 1);
        try {
            if (text.length > 0) {
                body.setInputStream(new ByteArrayInputStream(
                        WellFormed.json(text, body.getType().isRecord())));
            }
            return body.proceed();
        } catch (ProcessingException | JsonbException | JsonException unreadable) {
            throw new UnreadableBody(where(unreadable), unreadable);
        }
    }

    private static String where(Throwable unreadable) {
        List<String> messages = causes(unreadable)
                .map(cause -> String.valueOf(cause.getMessage()))
                .toList();
        Optional<String> field = last(FIELD, messages)
                .map(found -> "The value of " + found.group(1) + " has another form than asked for.");
        Optional<String> place = last(PLACE, messages)
                .map(found -> "This is no JSON from line " + found.group(1) + ", column " + found.group(2) + ".");
        return field.or(() -> place).orElse("The body is no JSON of the form asked for.")
                + " The description at /api/v1/openapi.json has the form and an example.";
    }

    /** The innermost says most. */
    private static Optional<Matcher> last(Pattern pattern, List<String> messages) {
        return messages.stream().map(pattern::matcher).filter(Matcher::find).reduce((outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
