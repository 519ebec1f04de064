package nl.blauwdruk.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Address of the API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Blauwdruk",
                        version = "1.0.0",
                        description = "Service blueprints, their comparison, user stories, packs and realisation.",
                        license = @License(name = "EUPL-1.2")))
public class Api extends Application {}
