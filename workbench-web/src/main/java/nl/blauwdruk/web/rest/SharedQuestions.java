package nl.blauwdruk.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes what resources ask by {@link Seen}, {@link Fresh}, {@link Paging} and {@link Speech}, which the server passes over. What an
 * operation answers tells which of them it asks: 428 the version that was read, 304 the one at hand, a list its page;
 * that it speaks a language its description tells.
 */
public final class SharedQuestions {

    private static final String VERSION = "\"1001-3\"";

    private SharedQuestions() {}

    /** Adds what is asked. */
    public static void complete(Operation operation) {
        if (answers(operation, "428")) {
            add(operation, header("If-Match", "ETag of what you read; * for whatever it is now"));
        }
        if (answers(operation, "304")) {
            add(operation, header("If-None-Match", "ETag of what you have; 304 when it is still that"));
        }
        if (isPaged(operation)) {
            add(operation, number("page", "Number of the page, from 1", 1));
            add(operation, number("pageSize", "Most items on a page, 1 to 500", 50));
        }
        if (Speech.ASKED.equals(operation.getDescription())) {
            add(operation, language());
        }
    }

    private static Parameter language() {
        return OASFactory.createParameter()
                .name(Speech.NAME)
                .in(Parameter.In.QUERY)
                .description("Language of the sentences")
                .example("nl")
                .schema(OASFactory.createSchema()
                        .type(Schema.SchemaType.STRING)
                        .enumeration(List.of("nl", "en"))
                        .defaultValue("nl"));
    }

    private static boolean answers(Operation operation, String status) {
        return operation.getResponses() != null && operation.getResponses().getAPIResponse(status) != null;
    }

    private static boolean isPaged(Operation operation) {
        APIResponse list = answers(operation, "200") ? operation.getResponses().getAPIResponse("200") : null;
        return list != null
                && list.getDescription() != null
                && list.getDescription().startsWith("A page of");
    }

    private static void add(Operation operation, Parameter parameter) {
        List<Parameter> known = operation.getParameters();
        if (known == null || known.stream().noneMatch(one -> parameter.getName().equals(one.getName()))) {
            operation.addParameter(parameter);
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .example(VERSION)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }

    private static Parameter number(String name, String description, int usual) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .example(usual)
                .schema(OASFactory.createSchema()
                        .type(Schema.SchemaType.INTEGER)
                        .defaultValue(usual));
    }
}
