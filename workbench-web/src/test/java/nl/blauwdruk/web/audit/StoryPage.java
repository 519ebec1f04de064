package nl.blauwdruk.web.audit;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.blauwdruk.web.harness.SignedIn;

/** The page of a story with its form, as a browser that keeps the page open would use it. */
final class StoryPage {

    private static final Pattern FORM = Pattern.compile("<form id=\"storyForm\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern SAVE = Pattern.compile("<input[^>]*type=\"submit\"[^>]*value=\"Bewaar[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final HttpClient client;
    private final URI address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    StoryPage(URI root, String story) throws IOException, InterruptedException {
        client = SignedIn.as(root, "Priya");
        address = root.resolve("story/view?thema=wmo&story=" + story);
        String html = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        String form = first(FORM, html, 0);
        HIDDEN.matcher(form).results().forEach(found -> put(found.group()));
        put(first(SAVE, form, 0));
        fields.put("primefaces.nonce", first(NONCE, html, 1));
        fields.put("storyForm:role", "inwoner");
        fields.put("storyForm:reason", "het gemeten is");
        fields.put("storyForm:points", "3");
    }

    /** Writes another wish and waits for the whole page; how long that took, in nanoseconds. */
    long save(String wish) throws IOException, InterruptedException {
        fields.put("storyForm:wish", wish);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body()))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long took = System.nanoTime() - start;
        if (answer.statusCode() != 200 || !answer.body().contains("<b>wil ik</b> " + wish)) {
            throw new IOException("The story was not written: " + answer.statusCode());
        }
        return took;
    }

    private String body() {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private void put(String input) {
        fields.put(first(NAME, input, 1), first(VALUE, input, 1));
    }

    private static String first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return matcher.group(group);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
