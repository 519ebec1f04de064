package nl.blauwdruk.web.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A client that came in by the sign-in page, as a browser would, and has a session. */
public final class SignedIn {

    private static final Pattern FORM = Pattern.compile("<form id=\"demonstrators\".*?</form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<input[^>]*type=\"submit\"[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private SignedIn() {}

    /**
     * Signs in as one of the people of the demonstration.
     *
     * @param root address of the server, with a slash at the end
     * @param name what the person is called on the sign-in page, such as {@code Priya}
     */
    public static HttpClient as(URI root, String name) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // as every program without TLS
                .cookieHandler(new CookieManager())
                .build();
        enter(client, root, name);
        return client;
    }

    /** Signs in with a client that keeps its cookies. */
    public static void enter(HttpClient client, URI root, String name) throws IOException, InterruptedException {
        URI page = root.resolve("signin/form");
        String html = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        HttpResponse<Void> entered = client.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields(html, name)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (entered.statusCode() != 302) {
            throw new IOException("Could not sign in as " + name + ": " + entered.statusCode());
        }
    }

    private static String fields(String html, String name) {
        String form = first(FORM, html, 0);
        Map<String, String> fields = new TreeMap<>();
        fields.put("demonstrators", "demonstrators");
        fields.put(
                "jakarta.faces.ViewState",
                first(Pattern.compile("jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\""), form, 1));
        fields.put("primefaces.nonce", first(NONCE, html, 1));
        String button = BUTTON.matcher(form)
                .results()
                .map(found -> found.group())
                .filter(found -> found.contains("value=\"" + name + ":"))
                .findFirst()
                .orElseThrow();
        fields.put(first(Pattern.compile("name=\"([^\"]+)\""), button, 1), name);
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The sign-in page has no " + pattern);
        }
        return matcher.group(group);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
