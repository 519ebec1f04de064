package nl.blauwdruk.web.blueprint;

import java.util.List;

/** What came of one imported file. */
public record ImportResponse(String key, String file, int revision, List<Notice> notices) {

    /** Something the reader noticed; line is 0 when it concerns the whole file. */
    public record Notice(String rule, String severity, String message, int line, String advice) {}

    static ImportResponse from(ImportedBlueprint imported) {
        return new ImportResponse(
                imported.key(),
                imported.file(),
                imported.revision(),
                imported.findings().stream()
                        .map(f -> new Notice(f.rule(), f.severity().word(), f.message(), f.line(), f.advice()))
                        .toList());
    }
}
