package nl.blauwdruk.web.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as it stands in a page, to be filled in as a browser would, or as somebody with other intentions. */
public final class PageForm {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> buttons = new LinkedHashMap<>();

    private PageForm() {}

    /** The form with an id in a page. */
    public static PageForm in(String html, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(html);
        if (!form.find()) {
            throw new IllegalStateException("The page has no form " + id);
        }
        PageForm read = new PageForm();
        read.fields.put("primefaces.nonce", first(NONCE, html));
        INPUT.matcher(form.group()).results().map(found -> found.group()).forEach(read::add);
        return read;
    }

    private void add(String input) {
        String name = attribute(input, "name");
        String value = attribute(input, "value");
        if (attribute(input, "type").equals("submit")) {
            buttons.put(value, name);
        } else if (!name.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** Writes something in a field, whether or not the form has it. */
    public PageForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** The request that pressing a button sends. */
    public HttpRequest press(URI page, String button) {
        with(buttons.get(button), button);
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
