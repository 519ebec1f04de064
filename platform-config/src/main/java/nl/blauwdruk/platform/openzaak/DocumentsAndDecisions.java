package nl.blauwdruk.platform.openzaak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.platform.service.DocumentDirection;
import nl.blauwdruk.platform.service.ServiceDecision;
import nl.blauwdruk.platform.service.ServiceDocument;

/** Kinds of documents, and the decisions that some of them tell. */
final class DocumentsAndDecisions {

    private final Draft draft;
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Map<String, String> decisions = new LinkedHashMap<>();

    DocumentsAndDecisions(Draft draft) {
        this.draft = draft;
    }

    void addDocuments() {
        draft.service().documents().forEach((key, document) -> {
            addDocument(key, document.name(), Draft.confidentiality(document.category()), document.direction());
            draft.fits(document.name(), InformatieObjectType.LIMIT, "informatieobjecttype", document.place());
            draft.configures(document, documents.get(key));
        });
        boolean hasMail = draft.service().documents().values().stream()
                .map(ServiceDocument::name)
                .anyMatch(name -> Wording.same(name, ZaaktypeModelling.ZAC_MAIL));
        if (!hasMail) {
            addDocument("zac-e-mail", ZaaktypeModelling.ZAC_MAIL, "zaakvertrouwelijk", DocumentDirection.OUTGOING);
        }
    }

    private void addDocument(String key, String name, String confidentiality, DocumentDirection direction) {
        String url = draft.addresses().of(Resource.INFORMATIEOBJECTTYPE, key);
        documents.put(key, url);
        draft.add(
                new InformatieObjectType(url, draft.addresses().catalogus(), name, confidentiality, draft.validFrom()));
        draft.add(new ZaakTypeInformatieObjectType(
                draft.addresses().of(Resource.ZAAKTYPE_INFORMATIEOBJECTTYPE, key),
                draft.zaaktype(),
                url,
                documents.size(),
                direction.word()));
    }

    /** The theme is in the name, for a catalogue has one decision of a name and holds many themes. */
    void addDecisions() {
        draft.service().decisions().forEach((key, decision) -> {
            String url = draft.addresses().of(Resource.BESLUITTYPE, key);
            String name =
                    decision.name() + " (" + Draft.capitalised(draft.service().theme()) + ")";
            draft.fits(name, BesluitType.LIMIT, "besluittype", decision.place());
            decisions.put(key, url);
            draft.add(new BesluitType(
                    url, draft.addresses().catalogus(), name, documentsOf(decision), draft.validFrom()));
            draft.configures(decision, url);
        });
    }

    private List<String> documentsOf(ServiceDecision decision) {
        return decision.documents().stream().map(documents::get).toList();
    }

    /** Addresses of the decisions. */
    List<String> decisions() {
        return List.copyOf(decisions.values());
    }
}
