package nl.blauwdruk.platform.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Step;

/** What a case holds: documents, from items and tangible evidence that are documents by name, and data, from all other items. */
final class Information {

    private static final int MOST_WORDS_OF_EVIDENCE = 3;

    private record Detail(DocumentDirection direction, PrivacyCategory category, String origin, String source) {}

    private final Elements elements;
    private final Parts<Detail> documents = new Parts<>();
    private final Parts<Detail> properties = new Parts<>();

    Information(Blueprint blueprint, Elements elements) {
        this.elements = elements;
        for (Step step : blueprint.steps()) {
            step.information().forEach(item -> add(step, item));
            step.evidence().ifPresent(evidence -> addEvidence(step, evidence));
        }
    }

    private void add(Step step, InformationItem item) {
        Parts<Detail> parts = DocumentNames.isDocument(item.name()) ? documents : properties;
        parts.named(item.name(), Elements.place(step) + ", informatie '" + item.name() + "'")
                .says(new Detail(
                        direction(step, item),
                        item.category(),
                        item.origin().map(Origin::word).orElse(""),
                        item.source()))
                .from(elements.of(step, item));
    }

    private void addEvidence(Step step, String evidence) {
        String thing = DocumentNames.thing(evidence);
        if (isDocument(thing)) {
            documents
                    .named(thing, Elements.place(step) + ", bewijs '" + evidence + "'")
                    .says(new Detail(evidenceDirection(thing), PrivacyCategory.ORDINARY, "", ""));
        }
    }

    private static boolean isDocument(String evidence) {
        return evidence.split("\\s+", -1).length <= MOST_WORDS_OF_EVIDENCE && DocumentNames.isDocument(evidence);
    }

    private static DocumentDirection direction(Step step, InformationItem item) {
        if (item.origin().filter(Origin.CREATED::equals).isEmpty()) {
            return DocumentDirection.INCOMING;
        }
        boolean isSent = step.functions().stream()
                .anyMatch(f -> f.kind() == FunctionKind.MESSAGES || f.kind() == FunctionKind.DOCUMENT_CREATION);
        return isSent ? DocumentDirection.OUTGOING : DocumentDirection.INTERNAL;
    }

    private static DocumentDirection evidenceDirection(String evidence) {
        String plain = evidence.toLowerCase(Locale.ROOT);
        boolean isHandedIn = plain.contains("formulier") || plain.contains("tekend"); // getekend, ondertekend
        return isHandedIn ? DocumentDirection.INCOMING : DocumentDirection.OUTGOING;
    }

    /** Key of an item of this name. */
    String key(String name) {
        return DocumentNames.isDocument(name) ? documents.key(name) : properties.key(name);
    }

    /** Keys of the documents that tell a decision. */
    SortedSet<String> decisionDocuments() {
        SortedSet<String> keys = new TreeSet<>();
        documents.all().forEach((key, document) -> {
            if (DocumentNames.tellsDecision(document.name())) {
                keys.add(key);
            }
        });
        return keys;
    }

    Map<String, ServiceDocument> documents() {
        Map<String, ServiceDocument> all = new LinkedHashMap<>();
        documents
                .all()
                .forEach((key, part) -> all.put(
                        key,
                        new ServiceDocument(
                                part.name(),
                                part.details().get(0).direction(),
                                mostPrivate(part.details()),
                                part.place(),
                                part.sources())));
        return all;
    }

    Map<String, ServiceProperty> properties() {
        Map<String, ServiceProperty> all = new LinkedHashMap<>();
        properties
                .all()
                .forEach((key, part) -> all.put(
                        key,
                        new ServiceProperty(
                                part.name(),
                                PropertyFormat.ofName(part.name()),
                                mostPrivate(part.details()),
                                part.details().get(0).origin(),
                                part.details().get(0).source(),
                                part.place(),
                                part.sources())));
        return all;
    }

    private static PrivacyCategory mostPrivate(List<Detail> details) {
        return details.stream()
                .map(Detail::category)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
