package nl.blauwdruk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The menu: the chain from blueprint to realisation. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Item> ITEMS = List.of(
            new Item("start", "/start", "nav.start"),
            new Item("blueprints", "/blueprint/list", "nav.blueprints"),
            new Item("comparison", "/comparison/theme", "nav.comparison"),
            new Item("stories", "/story/list", "nav.stories"),
            new Item("backlog", "/backlog/list", "nav.backlog"),
            new Item("sprint", "/sprint/board", "nav.sprint"),
            new Item("coverage", "/coverage/municipality", "nav.coverage"),
            new Item("pack", "/pack/list", "nav.pack"));

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    /**
     * An entry of the menu.
     *
     * @param section what a page calls itself
     * @param path where it is, within the application
     * @param text message key
     */
    public record Item(String section, String path, String text) {}

    public List<Item> getItems() {
        return ITEMS;
    }

    /** Where the first page of a section is; the start page for an unknown one. */
    public String pathOf(String section) {
        return ITEMS.stream()
                .filter(item -> item.section().equals(section))
                .map(Item::path)
                .findFirst()
                .orElse("/start");
    }

    /** Whether there is an explanation of a section. */
    public boolean explained(String section) {
        return section != null && texts.containsKey("help.see." + section);
    }

    /**
     * A part of the explanation of a section.
     *
     * @param part {@code see}, {@code can} or {@code may}
     */
    public String explain(String section, String part) {
        return texts.get("help." + part + "." + section);
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.keySet().removeIf(name -> name.startsWith("jakarta.faces") || name.equals(LanguageView.NAME));
        parameters.put(LanguageView.NAME, new String[] {language});
        String query = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()[0]))
                .collect(Collectors.joining("&"));
        return "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
