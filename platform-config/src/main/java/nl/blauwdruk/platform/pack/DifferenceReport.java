package nl.blauwdruk.platform.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;

/** What a municipality does differently from the base, as a page anyone can read. */
final class DifferenceReport {

    private DifferenceReport() {}

    static String html(Blueprint base, Blueprint variant, Comparison comparison) {
        Map<String, String> names = new HashMap<>();
        base.steps().forEach(step -> names.put(step.key(), step.name()));
        StringBuilder rows = new StringBuilder();
        for (AlignedStep step : comparison.stepsOf(variant.key())) {
            String own = variant.step(step.step()).orElseThrow().name();
            String shared = step.base().stream().map(names::get).collect(Collectors.joining(" + "));
            String differs = step.differs().stream()
                    .filter(Difference::isSetup)
                    .map(DifferenceReport::word)
                    .collect(Collectors.joining(", "));
            rows.append("<tr><td>")
                    .append(escape(own))
                    .append("</td><td>")
                    .append(escape(shared))
                    .append("</td><td>")
                    .append(step.kind().map(DifferenceReport::word).orElse(""))
                    .append("</td><td>")
                    .append(differs)
                    .append("</td></tr>\n");
        }
        for (String dropped : comparison.droppedBy(variant.key())) {
            rows.append("<tr><td></td><td>")
                    .append(escape(names.get(dropped)))
                    .append("</td><td>vervallen</td><td></td></tr>\n");
        }
        String title = "Verschillen van " + escape(variant.ownerName()) + " met de basis: " + escape(base.title());
        return """
                <!doctype html>
                <html lang="nl"><head><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ccc}</style>
                </head><body><h1>%1$s</h1>
                <table><thead><tr><th scope="col">Stap bij %2$s</th><th scope="col">Basisstap</th><th scope="col">Soort</th><th scope="col">Ook anders</th></tr></thead><tbody>
                %3$s</tbody></table></body></html>
                """.formatted(title, escape(variant.ownerName()), rows);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case IDENTICAL -> "gelijk";
            case TERMINOLOGY -> "andere woorden";
            case SPLIT -> "gesplitst";
            case MERGED -> "samengevoegd";
            case MOVED -> "verplaatst";
            case ADDED -> "toegevoegd";
            case DROPPED -> "vervallen";
        };
    }

    private static String word(Difference difference) {
        return switch (difference) {
            case TERMINOLOGY -> "andere woorden";
            case STAKEHOLDER -> "betrokkene";
            case CHANNEL -> "kanaal";
            case TERM -> "termijn";
            case INFORMATION -> "informatie";
            case SYSTEM -> "systeemfunctie";
            case CONDITION -> "voorwaarde";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
