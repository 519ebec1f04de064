package nl.blauwdruk.web.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.skos.SkosReader;
import nl.blauwdruk.model.comparison.TermSuggestion;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with the term list, and with the words it could learn. */
@Named
@RequestScoped
public class TermListView {

    private static final int MOST_SUGGESTIONS = 25;

    @Inject
    private EditingTerms editing;

    @Inject
    private SuggestingTerms suggesting;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private TermRows rows;
    private List<TermSuggestion> suggestions = List.of();
    private Map<String, String> names;
    private Part file;
    private String newWord;
    private String newLaw;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void load() {
        if (!chosen.getKey().isEmpty()) {
            suggestions = suggesting.of(chosen.getKey());
        }
    }

    public TermRows getRows() {
        if (rows == null) {
            rows = new TermRows(editing, new TermFilter(asked("zoek"), asked("wet"), asked("gemeente")));
        }
        return rows;
    }

    /** What was asked for by the address; empty when it was not. */
    public String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public long getCount() {
        return editing.count(TermFilter.ALL);
    }

    public List<String> getLaws() {
        return editing.laws();
    }

    /** All municipalities by code. */
    public Map<String, String> getMunicipalities() {
        if (names == null) {
            names = municipalities.all().stream()
                    .collect(Collectors.toMap(
                            one -> one.code().code(), Municipality::name, (one, other) -> one, LinkedHashMap::new));
        }
        return names;
    }

    /** Name of a municipality; its code when there is none. */
    public String nameOf(String code) {
        return getMunicipalities().getOrDefault(code, code);
    }

    /** The suggestions seen most. */
    public List<TermSuggestion> getSuggestions() {
        return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
    }

    public int getSuggestionCount() {
        return suggestions.size();
    }

    /** Lets the list learn a suggested word. */
    public void confirm(String suggestion) {
        suggesting.confirm(chosen.getKey(), suggestion);
        messages.done("term.learnt");
        load();
    }

    /** Adds a concept and opens it; stays here when it cannot be added. */
    public String add() {
        try {
            Term term = new Term(newWord, newLaw);
            editing.add(term);
            return "/term/view?faces-redirect=true&begrip=" + term.key() + "&thema=" + chosen.getKey();
        } catch (KnownTerm refused) {
            messages.refused(texts.format("term.known", newWord));
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.get("term.word.missing"));
        }
        return null;
    }

    /** Takes a file in, all or nothing. */
    public void upload() throws IOException {
        if (file == null) {
            messages.refused(texts.get("blueprint.upload.nothing"));
            return;
        }
        try {
            String name = file.getSubmittedFileName();
            byte[] content = BoundedBytes.of(name, file.getInputStream());
            messages.done("term.imported", editing.importAll(SkosReader.read(name, content)));
            rows = null;
        } catch (UnreadableFile refused) {
            messages.refused(refused.getMessage());
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.format("term.refused", refused.getMessage()));
        }
    }

    /** Sends the whole list as SKOS. */
    public void download() throws IOException {
        String address = request.getRequestURL().toString().replaceAll("/term/.*", "/api/v1/terms");
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.responseReset();
        outside.setResponseContentType("text/turtle;charset=UTF-8");
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"begrippen.ttl\"");
        outside.getResponseOutputWriter().write(editing.skos(address));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNewWord() {
        return newWord;
    }

    public void setNewWord(String newWord) {
        this.newWord = newWord;
    }

    public String getNewLaw() {
        return newLaw;
    }

    public void setNewLaw(String newLaw) {
        this.newLaw = newLaw;
    }
}
