package nl.blauwdruk.web.rest.description;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The description where the design rules of the government look for it, readable by the pages of any site; without a field of
 * the server's own, which no reader of the standard accepts.
 */
@WebServlet("/api/v1/openapi.json")
public class DescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OF_THE_SERVER = "endpoints";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Collected served = new Collected(response);
        RequestDispatcher server = request.getRequestDispatcher("/openapi?format=JSON");
        server.forward(request, served);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(served.bytes()))) {
            JsonObject document = Json.createObjectBuilder(reader.readObject())
                    .remove(OF_THE_SERVER)
                    .build();
            response.getWriter().write(document.toString());
        }
    }
}
