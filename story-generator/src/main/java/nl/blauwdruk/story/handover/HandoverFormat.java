package nl.blauwdruk.story.handover;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.template.Templates;

/** In which form a backlog can be handed over. */
public enum HandoverFormat {
    JIRA_CSV("text/csv", "csv"),
    AZURE_CSV("text/csv", "csv"),
    GITLAB_CSV("text/csv", "csv"),
    GITHUB_JSON("application/json", "json"),
    ASCIIDOC("text/plain", "adoc");

    private final String mediaType;
    private final String ending;

    HandoverFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The format of this word, such as {@code jira-csv}; empty for another word. */
    public static Optional<HandoverFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** The word on the command line and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its media type; all are UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends in, without the dot. */
    public String ending() {
        return ending;
    }

    /** The items in the order given, as far as the format keeps it. */
    public byte[] write(List<BacklogItem> items, Templates templates) {
        return switch (this) {
            case JIRA_CSV -> JiraCsv.write(items);
            case AZURE_CSV -> AzureCsv.write(items);
            case GITLAB_CSV -> GitLabCsv.write(items);
            case GITHUB_JSON -> GitHubJson.write(items);
            case ASCIIDOC -> new BacklogDocument(templates).write(items).getBytes(StandardCharsets.UTF_8);
        };
    }
}
