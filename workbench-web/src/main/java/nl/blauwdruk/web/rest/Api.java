package nl.blauwdruk.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Address of the API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Blauwdruk",
                        version = Api.VERSION,
                        description = "Service blueprints, their comparison, user stories, packs and realisation.",
                        contact = @Contact(name = "Blauwdruk", url = "https://example.org/blauwdruk"),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        security = @SecurityRequirement(name = Api.TOKEN))
@SecurityScheme(
        securitySchemeName = Api.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal token, made on the page of your own account. Each has the rights of its owner.")
public class Api extends Application {

    /** Version of the API; a change that breaks a program raises the first number, and with it the address. */
    public static final String VERSION = "1.1.0";

    /** Header that says it, with every answer. */
    public static final String VERSION_HEADER = "API-Version";

    /** Name of the way in. */
    public static final String TOKEN = "token";

    /** Without a second description, beside OpenAPI, that tells of methods nobody asked for. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
