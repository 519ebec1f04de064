package nl.blauwdruk.web.pack;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.web.page.Figures;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The packs of the chosen theme: get one, and say where it was loaded. */
@Named
@RequestScoped
public class PackListView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private MakingPacks making;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private Figures figures;

    private List<PackRow> rows = List.of();
    private String environment;

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            load();
        }
    }

    /** Makes the packs of the chosen theme. */
    public void load() {
        List<PackRecord> records = making.records(chosen.getKey());
        rows = making.ofTheme(chosen.getKey()).stream()
                .map(made -> row(made, records))
                .toList();
    }

    private PackRow row(VariantPack made, List<PackRecord> records) {
        List<Finding> findings = made.pack().findings();
        String code = made.variant().owner().orElseThrow().code();
        return new PackRow(
                made.variant().ownerName(),
                code,
                made.variant().revision(),
                findings.stream().filter(Finding::isError).count(),
                findings.stream().filter(f -> f.severity() == Severity.WARNING).count(),
                made.pack().unmapped().size(),
                records.stream()
                        .filter(record -> record.municipality().equals(code)
                                && record.loadedOn().isPresent())
                        .findFirst()
                        .map(record -> record.environment().orElse("") + ", "
                                + figures.date(record.loadedOn().orElseThrow()))
                        .orElse(""));
    }

    /** Records that a pack was loaded in the environment the reader named. */
    public void record(String code) {
        if (environment == null || environment.isBlank()) {
            messages.refused(texts.get("pack.needsEnvironment"));
        } else {
            making.recordLoaded(chosen.getKey(), code, environment);
            messages.done("pack.recorded", code, environment);
        }
        load();
    }

    public List<PackRow> getRows() {
        return rows;
    }

    public String getEnvironment() {
        return environment;
    }

    public void setEnvironment(String environment) {
        this.environment = environment;
    }
}
