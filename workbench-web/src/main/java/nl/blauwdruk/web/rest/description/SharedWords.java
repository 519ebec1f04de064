package nl.blauwdruk.web.rest.description;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.web.rest.Api;
import nl.blauwdruk.web.rest.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the description says of every method in the same words. */
final class SharedWords {

    /** Name of the form of problems. */
    static final String PROBLEM = "Problem";

    private static final int LONGEST_KEY = 200;

    private SharedWords() {}

    /** Problem details, as RFC 9457 has them. */
    static Schema problem() {
        return OASFactory.createObject(Schema.class)
                .type(Schema.SchemaType.OBJECT)
                .description("What went wrong, as RFC 9457 says")
                .addProperty("type", text("Kind of problem, an address within this API", "/problems/not-found"))
                .addProperty("title", text("The kind in a few words", "not found"))
                .addProperty("status", number("Status of the answer", 404))
                .addProperty("detail", text("What to do about this one", "There is no theme mimina"))
                .required(List.of("type", "title", "status", "detail"));
    }

    /** A body that tells a problem. */
    static Content problemContent() {
        Schema form = OASFactory.createObject(Schema.class).ref(PROBLEM);
        return OASFactory.createObject(Content.class)
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createObject(MediaType.class).schema(form));
    }

    /** A body of which no more is said than that it is JSON. */
    static Content someJson() {
        return OASFactory.createObject(Content.class)
                .addMediaType(
                        "application/json",
                        OASFactory.createObject(MediaType.class).schema(OASFactory.createObject(Schema.class)));
    }

    /** Headers of every answer to someone who is known. */
    static Map<String, Header> always() {
        Map<String, Header> headers = new TreeMap<>(version());
        headers.put("RateLimit-Limit", header(number("Requests a minute", 600)));
        headers.put("RateLimit-Remaining", header(number("Requests left in this minute", 599)));
        headers.put("RateLimit-Reset", header(number("Seconds until all are there again", 60)));
        return headers;
    }

    /** Header of every answer. */
    static Map<String, Header> version() {
        return Map.of(Api.VERSION_HEADER, header(text("Version of the API", Api.VERSION)));
    }

    /** A header that is always there. */
    static Header header(Schema form) {
        return OASFactory.createObject(Header.class)
                .description(form.getDescription())
                .required(true)
                .schema(form);
    }

    /** The key with which a POST is done once. */
    static Parameter idempotencyKey() {
        return OASFactory.createObject(Parameter.class)
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "A key of your own, such as a UUID: sent again with the same key within a day, this is done once")
                .schema(text("Up to 200 characters without spaces", "8e03978e-40d5-43dd-bc93-6894a57f9324")
                        .maxLength(LONGEST_KEY));
    }

    static Schema text(String description, String example) {
        return OASFactory.createObject(Schema.class)
                .type(Schema.SchemaType.STRING)
                .description(description)
                .example(example);
    }

    private static Schema number(String description, int example) {
        return OASFactory.createObject(Schema.class)
                .type(Schema.SchemaType.INTEGER)
                .description(description)
                .example(example);
    }
}
