package nl.blauwdruk.platform.service;

import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.terminology.Wording;

/** Tells by its name whether an item is a document; everything else is data. */
final class DocumentNames {

    private static final List<String> ENDINGS = List.of(
            "aanvraag",
            "advies",
            "afschrift",
            "afschriften",
            "akte",
            "bericht",
            "beschikking",
            "besluit",
            "bevestiging",
            "bewijs",
            "brief",
            "contract",
            "declaratie",
            "document",
            "factuur",
            "formulier",
            "jaaropgave",
            "lijst",
            "machtiging",
            "startmelding",
            "nota",
            "notitie",
            "offerte",
            "overeenkomst",
            "overzicht",
            "plan",
            "rapport",
            "specificatie",
            "stukken",
            "toestemming",
            "toewijzing",
            "verklaring",
            "verslag",
            "verzoekschrift",
            "vonnis",
            "voorstel",
            "zienswijze");
    private static final Set<String> GLUE =
            Set.of("van", "voor", "met", "in", "op", "bij", "per", "uit", "over", "om", "aan", "ter", "tot", "laatste");
    private static final Set<String> NO_DOCUMENT = Set.of("datum", "soort", "reden", "keuze", "bezwaar", "recht");

    private DocumentNames() {}

    /** Whether the head of the name, the part before the first preposition, says document. */
    static boolean isDocument(String name) {
        String[] words = Wording.normalise(name.replaceAll("\\(.*?\\)", "")).split(" ", -1);
        if (NO_DOCUMENT.contains(words[0])) {
            return false;
        }
        for (String word : words) {
            if (GLUE.contains(word)) {
                return false;
            }
            if (ENDINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The thing itself in a description of evidence: what stands before <i>met</i> or <i>en</i>. */
    static String thing(String evidence) {
        return evidence.split(" (met|en) ", 2)[0];
    }

    /** Whether the name says that a decision is told. */
    static boolean tellsDecision(String name) {
        String plain = Wording.normalise(name);
        return !plain.startsWith("concept")
                && List.of(plain.split(" ", -1)).stream()
                        .anyMatch(word -> word.endsWith("beschikking")
                                || word.endsWith("besluit")
                                || word.endsWith("besluitbrief"));
    }
}
