package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with all blueprints of a theme, where files are taken in. */
@Named
@RequestScoped
public class BlueprintListView {

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private Texts texts;

    @Inject
    private Messages messages;

    private List<Part> files;
    private BlueprintRows rows;

    /** The blueprints of the chosen theme. */
    public BlueprintRows getRows() {
        if (rows == null) {
            rows = new BlueprintRows(browsing, chosen.getKey());
        }
        return rows;
    }

    public int getCount() {
        return browsing.count(chosen.getKey());
    }

    /** Takes the chosen files in, all or nothing, and says what came of it. */
    public void upload() throws IOException {
        if (files == null || files.isEmpty()) {
            say(FacesMessage.SEVERITY_WARN, texts.get("blueprint.upload.nothing"));
            return;
        }
        try {
            List<UploadedFile> uploads = new ArrayList<>();
            for (Part part : files) {
                String name = part.getSubmittedFileName();
                uploads.add(new UploadedFile(name, BoundedBytes.of(name, part.getInputStream())));
            }
            importing.importFiles(uploads).forEach(this::sayImported);
            rows = null;
        } catch (UnreadableFile refused) {
            say(FacesMessage.SEVERITY_ERROR, refused.getMessage());
        }
    }

    /** Shows a concept to the whole programme. */
    public void share(String key) {
        importing.share(key);
        messages.done("blueprint.shared");
        rows = null;
    }

    private void sayImported(ImportedBlueprint imported) {
        say(
                FacesMessage.SEVERITY_INFO,
                texts.format("blueprint.upload.done", imported.key(), String.valueOf(imported.revision())));
        for (Finding finding : imported.findings()) {
            say(
                    FacesMessage.SEVERITY_WARN,
                    imported.file() + ":" + finding.line() + ": " + finding.message() + " " + finding.advice());
        }
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
