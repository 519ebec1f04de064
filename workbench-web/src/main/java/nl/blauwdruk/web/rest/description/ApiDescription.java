package nl.blauwdruk.web.rest.description;

import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.web.rest.SharedQuestions;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Completes the description with what holds for every resource, so that none has to say it, and none can forget it. */
public class ApiDescription implements OASFilter {

    private static final String ROOT = "/api/v1/";
    private static final String EXPRESSION = "\\{\\s*(\\w+)\\s*:[^/]*\\}(?=/|$)";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Paths paths = OASFactory.createObject(Paths.class);
        Answers answers = Answers.ofApplication();
        TypeForms forms = new TypeForms();
        Map<String, PathItem> known = new TreeMap<>(description.getPaths().getPathItems());
        known.forEach((path, item) -> {
            if (path.startsWith(ROOT)) {
                item.getOperations().forEach((method, operation) -> {
                    complete(path, method, operation);
                    answers.of(operation.getOperationId())
                            .forEach((status, type) -> shape(operation, status, forms.of(type)));
                });
                paths.addPathItem(path.replaceAll(EXPRESSION, "{$1}"), item);
            }
        });
        paths.addPathItem(ROOT + "openapi.json", itself());
        description.setPaths(paths);
        description.setTags(eachOnce(description.getTags()));
        forms.named().forEach(description.getComponents()::addSchema);
        description.getComponents().addSchema(SharedWords.PROBLEM, SharedWords.problem());
        description.getComponents().getSchemas().values().forEach(ApiDescription::mend);
    }

    private static void shape(Operation operation, String status, Schema form) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer != null && answer.getContent() != null) {
            answer.getContent().getMediaTypes().forEach((kind, body) -> {
                if (kind.endsWith("json") || kind.equals("*/*")) {
                    body.setSchema(form);
                }
            });
        }
    }

    /** Of two resources that share a tag, the server names it twice. */
    private static List<Tag> eachOnce(List<Tag> tags) {
        Map<String, Tag> byName = new TreeMap<>();
        if (tags != null) {
            tags.forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
        }
        return List.copyOf(byName.values());
    }

    private static PathItem itself() {
        APIResponse document = OASFactory.createObject(APIResponse.class)
                .description("The description")
                .headers(SharedWords.version())
                .content(OASFactory.createObject(Content.class)
                        .addMediaType(
                                "application/json",
                                OASFactory.createObject(MediaType.class)
                                        .schema(OASFactory.createObject(Schema.class)
                                                .type(Schema.SchemaType.OBJECT))));
        return OASFactory.createObject(PathItem.class)
                .GET(OASFactory.createObject(Operation.class)
                        .operationId("openApiDocument")
                        .summary("This description; for everyone")
                        .addTag("openapi")
                        .security(List.of(OASFactory.createObject(SecurityRequirement.class))) // needs none
                        .responses(OASFactory.createObject(APIResponses.class).addAPIResponse("200", document)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(SharedWords.idempotencyKey());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> mend(path, parameter));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> mend(body.getSchema()));
        }
        success(operation);
        SharedQuestions.complete(operation);
        refusals(path, method, operation);
        operation.getResponses().getAPIResponses().forEach(ApiDescription::complete);
        if (operation.getResponses().getAPIResponse("201") != null) {
            operation
                    .getResponses()
                    .getAPIResponse("201")
                    .addHeader(
                            "Location",
                            SharedWords.header(SharedWords.text("Address of what was made, when it has one", null))
                                    .required(false));
        }
    }

    /** What the server calls the default is the answer when all goes well. */
    private static void success(Operation operation) {
        APIResponses answers = operation.getResponses();
        APIResponse usual = answers.getDefaultValue();
        boolean told = answers.getAPIResponses().keySet().stream().anyMatch(status -> status.startsWith("2"));
        if (!told) {
            APIResponse answer = usual == null ? OASFactory.createObject(APIResponse.class) : usual;
            answers.addAPIResponse("200", answer.description(operation.getSummary()));
        }
        answers.removeAPIResponse(APIResponses.DEFAULT);
    }

    private static void refusals(String path, PathItem.HttpMethod method, Operation operation) {
        refusal(operation, "400", "A value or the body has not the form asked for");
        refusal(operation, "401", "No token, or one that opens nothing");
        refusal(operation, "403", "Not for you");
        refusal(operation, "406", "There is no such form of this");
        refusal(operation, "429", "More requests than a minute allows; Retry-After says how long to wait");
        if (path.contains("{")) {
            refusal(operation, "404", "There is no such thing, or it is not for you to see");
        }
        if (operation.getRequestBody() != null) {
            refusal(operation, "413", "The body is too large");
            refusal(operation, "415", "A body of this kind cannot be read here");
            refusal(operation, "422", "It was read, and cannot be accepted; the detail says why");
        }
        if (method == PathItem.HttpMethod.POST) {
            refusal(
                    operation,
                    "409",
                    "What is there stands in the way, or the first request with this key has no answer yet");
            refusal(operation, "422", "The key belongs to another request");
        }
    }

    private static void refusal(Operation operation, String status, String description) {
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status, OASFactory.createObject(APIResponse.class).description(description));
        }
    }

    private static void complete(String status, APIResponse answer) {
        if (status.compareTo("400") >= 0) {
            answer.setContent(SharedWords.problemContent());
        } else if (status.matches("20[01]") && isEmpty(answer.getContent())) {
            answer.setContent(SharedWords.someJson());
        }
        (status.equals("401") ? SharedWords.version() : SharedWords.always()).forEach((name, header) -> {
            if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
                answer.addHeader(name, header);
            }
        });
        if (status.equals("429")) {
            answer.addHeader("Retry-After", SharedWords.header(SharedWords.text("Seconds to wait", "12")));
        }
        if (answer.getContent() != null) {
            answer.getContent().getMediaTypes().values().forEach(body -> mend(body.getSchema()));
        }
    }

    private static boolean isEmpty(Content content) {
        return content == null
                || content.getMediaTypes() == null
                || content.getMediaTypes().isEmpty();
    }

    private static void mend(String path, Parameter parameter) {
        mend(parameter.getSchema());
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setRequired(true);
        }
        if (parameter.getExample() == null) {
            Examples.ofParameter(path, parameter.getName()).ifPresent(parameter::setExample);
        }
    }

    /** The server writes numbers as texts, bounds nobody gave, and an object for a value it does not know. */
    private static void mend(Schema form) {
        if (form == null) {
            return;
        }
        form.setDefaultValue(typed(form.getType(), form.getDefaultValue()));
        form.setExample(typed(form.getType(), form.getExample()));
        if (Integer.valueOf(0).equals(form.getMaxProperties())) {
            form.setMaxProperties(null);
        }
        if (form.getMaximum() == null) {
            form.setExclusiveMaximum(null);
        }
        if (form.getMinimum() == null) {
            form.setExclusiveMinimum(null);
        }
        if (form.getProperties() != null && !form.getProperties().isEmpty()) {
            form.getProperties().forEach(ApiDescription::mend);
        } else if (form.getType() == Schema.SchemaType.OBJECT
                && form.getRef() == null
                && form.getAdditionalPropertiesSchema() == null) {
            form.setType(null);
        }
        if (form.getType() == Schema.SchemaType.ARRAY && form.getItems() == null) {
            form.setItems(OASFactory.createObject(Schema.class).type(Schema.SchemaType.OBJECT));
        }
        mend(form.getItems());
    }

    /** An annotation can only hold texts. */
    private static Object typed(Schema.SchemaType type, Object value) {
        if (type == null || !(value instanceof String text)) {
            return value;
        }
        return switch (type) {
            case INTEGER -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case ARRAY -> JsonbBuilder.create().fromJson(text, List.class);
            default -> value;
        };
    }

    /** Moments and days it takes for objects; here a name says which it is. */
    private static void mend(String name, Schema form) {
        boolean unknown = form.getType() == Schema.SchemaType.OBJECT && form.getRef() == null;
        if (unknown && name.endsWith("At")) {
            form.type(Schema.SchemaType.STRING).format("date-time");
        } else if (unknown && name.matches("\\w+(From|Until|On|Day)")) {
            form.type(Schema.SchemaType.STRING).format("date");
        } else if (unknown && form.getExample() instanceof String) {
            form.type(Schema.SchemaType.STRING);
        }
        if (form.getExample() == null && form.getRef() == null) {
            Examples.ofField(name).ifPresent(form::setExample);
        }
        mend(form);
    }
}
