package nl.blauwdruk.exchange.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The published schemas of {@code docs/schema}. */
final class Schemas {

    private Schemas() {}

    /** Where the JSON does not keep to the schema of that name; empty when it does. */
    static Set<ValidationMessage> problems(String name, byte[] json) throws IOException {
        Path file = Path.of("..", "docs", "schema", name + ".schema.json");
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file));
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
