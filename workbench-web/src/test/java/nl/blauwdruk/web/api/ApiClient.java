package nl.blauwdruk.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.blauwdruk.web.harness.SignedIn;

/** Asks the running server as any program would. */
final class ApiClient {

    private static final String BOUNDARY = "grens-tussen-bestanden";

    private final HttpClient http;
    private final URI root;
    private final String token;

    private ApiClient(URI root, HttpClient http) {
        this(root, http, null);
    }

    private ApiClient(URI root, HttpClient http, String token) {
        this.root = root;
        this.http = http;
        this.token = token;
    }

    /** Somebody nobody knows. */
    static ApiClient unknown(URL server) {
        return new ApiClient(rootOf(server), HttpClient.newHttpClient());
    }

    /** One of the people of the demonstration, such as {@code Olga}, the designer of the programme. */
    static ApiClient of(URL server, String name) throws IOException, InterruptedException {
        return new ApiClient(rootOf(server), SignedIn.as(rootOf(server), name));
    }

    /** A program with a token. */
    static ApiClient withToken(URL server, String token) {
        ApiClient client = unknown(server);
        return new ApiClient(client.root, client.http, token);
    }

    private static URI rootOf(URL server) {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path), headers);
    }

    /** The bytes of a file. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(request, headers);
    }

    HttpResponse<String> delete(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path).DELETE(), headers);
    }

    /** Sends whatever it takes; as {@link HttpRequest} would. */
    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path).method(method, body), headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends several files in one request; key is the file name. */
    HttpResponse<String> upload(String path, Map<String, String> files) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        files.forEach((name, content) -> body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/yaml\r\n\r\n")
                .append(content)
                .append("\r\n"));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
    }
}
