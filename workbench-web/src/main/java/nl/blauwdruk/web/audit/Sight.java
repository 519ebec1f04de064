package nl.blauwdruk.web.audit;

import java.util.List;
import java.util.Set;

/**
 * What a reader may see of the entries.
 *
 * @param everyone whether they see to the people of the whole programme
 * @param administered CBS codes of the municipalities whose people they see to
 * @param concepts what is still for another municipality alone
 */
public record Sight(boolean everyone, Set<String> administered, List<Concept> concepts) {

    /** Kinds that say something about people or about ways in. */
    static final Set<String> CONFIDENTIAL = Set.of("account", "token", "filter", "link", "webhook");

    /** A variant that only its own municipality reads. */
    public record Concept(String theme, String municipality) {}
}
