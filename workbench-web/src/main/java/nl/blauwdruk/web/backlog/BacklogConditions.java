package nl.blauwdruk.web.backlog;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.StoryKind;

/** A filter as the condition of a query, with what is to be filled in. */
final class BacklogConditions {

    private final StringBuilder text = new StringBuilder("s.theme = :theme and s.vanished = false");
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param outdated keys of the outdated stories of the theme
     * @param labels the ways in which stories of the theme write the label of the filter
     * @param own code of the reader's municipality; null for none
     */
    BacklogConditions(String theme, BacklogFilter filter, Set<String> outdated, Set<String> labels, String own) {
        values.put("theme", theme);
        show(filter.show(), outdated, own);
        if (!filter.search().isEmpty()) {
            and(
                    "(lower(s.code) like :search escape '!' or lower(s.text.role) like :search escape '!'"
                            + " or lower(s.text.wish) like :search escape '!' or lower(s.text.reason) like :search escape '!')",
                    "search",
                    "%" + filter.search().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        equal("phase", filter.phase(), Optional.of(filter.phase()));
        equal("kind", filter.kind(), named(StoryKind.values(), StoryKind::word, filter.kind()));
        equal("status", filter.level(), named(StoryStatus.values(), StoryStatus::word, filter.level()));
        if (!filter.scope().isEmpty()) {
            and(":scope member of s.scope", "scope", filter.scope());
        }
        if (!filter.label().isEmpty()) {
            oneOf(List.copyOf(labels));
        }
    }

    /** Each way of writing a label is asked for apart: the query language has no lower case of what is in a collection. */
    private void oneOf(List<String> labels) {
        text.append(" and (1 = 0");
        for (int i = 0; i < labels.size(); i++) {
            text.append(" or :label").append(i).append(" member of s.labels");
            values.put("label" + i, labels.get(i));
        }
        text.append(")");
    }

    private void show(String word, Set<String> outdated, String own) {
        switch (word) {
            case BacklogFilter.ALL -> {}
            case BacklogFilter.OUTDATED -> in(outdated);
            case BacklogFilter.PROPOSED -> text.append(" and s.proposed = true");
            case BacklogFilter.NOT_READY -> and("s.status = :story", "story", StoryStatus.STORY);
            case BacklogFilter.OWN -> {
                and("s.status <> :done", "done", StoryStatus.DONE);
                and(":own member of s.scope", "own", String.valueOf(own));
            }
            default -> and("s.status <> :done", "done", StoryStatus.DONE);
        }
    }

    private void in(Set<String> outdated) {
        if (outdated.isEmpty()) {
            text.append(" and 1 = 0");
        } else {
            and("s.key in :outdated", "outdated", outdated);
        }
    }

    private void equal(String field, String word, Optional<?> value) {
        if (word.isEmpty()) {
            return;
        }
        if (value.isEmpty()) {
            text.append(" and 1 = 0");
        } else {
            and("s." + field + " = :" + field, field, value.get());
        }
    }

    private static <T> Optional<T> named(T[] all, Function<T, String> word, String wanted) {
        return Arrays.stream(all).filter(one -> word.apply(one).equals(wanted)).findFirst();
    }

    /** One more condition. */
    BacklogConditions and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    String text() {
        return text.toString();
    }

    <T extends Query> T fill(T query) {
        values.forEach(query::setParameter);
        return query;
    }
}
