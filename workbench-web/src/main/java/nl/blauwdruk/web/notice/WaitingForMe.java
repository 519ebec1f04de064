package nl.blauwdruk.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.story.sprint.SprintItem;
import nl.blauwdruk.story.sprint.SprintItemState;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.pack.JpaPackRecords;
import nl.blauwdruk.web.pack.PackRecord;
import nl.blauwdruk.web.sprint.WorkingOnSprints;
import nl.blauwdruk.web.story.BrowsingStories;
import nl.blauwdruk.web.story.ReadingStories;
import nl.blauwdruk.web.story.ScopedStory;

/** Gathers what waits for a person: what they alone, or few besides them, may deal with. Gathered once per change and day. */
@ApplicationScoped
@Does(Operation.READ)
public class WaitingForMe {

    private static final int MOST_PEOPLE = 2000;

    @Inject
    private Themes themes;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private ReadingStories reading;

    @Inject
    private BrowsingStories browsing;

    @Inject
    private WorkingOnSprints sprints;

    @Inject
    private JpaPackRecords packs;

    @Inject
    private AboutToExpire expiring;

    @Inject
    private DecisionsThatWait deciding;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    private final Map<Person, Gathered> gathered = new ConcurrentHashMap<>();

    /** What waited on a day when the last change had this number. */
    private record Gathered(long change, LocalDate day, List<Notice> notices) {

        boolean isOf(long number, LocalDate today) {
            return change == number && day.equals(today);
        }
    }

    /** All that waits for who asks, by theme. */
    @Transactional
    public List<Notice> all() {
        Person reader = access.person();
        long change = lastChange();
        LocalDate today = LocalDate.now(clock);
        Gathered known = gathered.get(reader);
        if (known == null || !known.isOf(change, today)) {
            known = new Gathered(change, today, gather(reader));
            if (gathered.size() >= MOST_PEOPLE) {
                gathered.clear();
            }
            gathered.put(reader, known);
        }
        return known.notices();
    }

    /** Every change has an audit entry, so its number tells whether anything changed. */
    private long lastChange() {
        Number number = (Number) entities.createNativeQuery("select number from audit_head where id = 1")
                .getSingleResult();
        return number.longValue();
    }

    private List<Notice> gather(Person reader) {
        List<Notice> found = new ArrayList<>(expiring.of(reader));
        List<PackRecord> loaded = reader.mayAnywhere(Operation.RELEASE_PACK) ? packs.loaded() : List.of();
        for (Theme theme : themes.all()) {
            stories(reader, theme, found);
            comparing.of(theme.key()).ifPresent(compared -> {
                found.addAll(deciding.of(reader, theme, compared));
                own(reader, theme, compared, loaded, found);
            });
        }
        return List.copyOf(found);
    }

    private void stories(Person reader, Theme theme, List<Notice> found) {
        boolean owner = reader.mayAnywhere(Operation.CONFIRM_STORY);
        boolean decider = reader.mayAnywhere(Operation.DECIDE_CLUSTER);
        boolean master = reader.may(Operation.BEGIN_SPRINT, Scope.ofTheme(theme.key()));
        if (!owner && !decider && !master) {
            return;
        }
        Set<String> outdated = owner ? reading.outdated(theme.key()) : Set.of();
        List<SprintItem> items =
                sprints.current(theme.key()).map(sprint -> sprint.items()).orElse(List.of());
        Set<String> offered = items.stream()
                .filter(item -> item.state() == SprintItemState.TO_ACCEPT)
                .map(SprintItem::story)
                .collect(Collectors.toSet());
        List<ScopedStory> all = browsing.scoped(
                theme.key(), Stream.concat(outdated.stream(), offered.stream()).toList());
        long proposed = within(Operation.DECIDE_CLUSTER, reader, all).stream()
                .filter(ScopedStory::proposed)
                .count();
        add(NoticeKind.PROPOSED, theme, proposed, found);
        if (owner || master) {
            List<ScopedStory> mine = within(Operation.CONFIRM_STORY, reader, all);
            add(NoticeKind.OUTDATED, theme, count(mine, outdated), found);
            add(NoticeKind.TO_ACCEPT, theme, count(mine, offered), found);
        }
        if (master) {
            add(
                    NoticeKind.BLOCKED,
                    theme,
                    items.stream().filter(item -> item.blocked().isPresent()).count(),
                    found);
        }
    }

    private static List<ScopedStory> within(Operation operation, Person reader, List<ScopedStory> stories) {
        return stories.stream()
                .filter(story -> reader.may(operation, story.scope()))
                .toList();
    }

    private static long count(List<ScopedStory> mine, Set<String> keys) {
        return mine.stream().filter(story -> keys.contains(story.key())).count();
    }

    /** What only the reader's own municipalities can deal with. */
    private static void own(
            Person reader, Theme theme, ThemeComparison compared, List<PackRecord> loaded, List<Notice> found) {
        for (Blueprint variant : compared.blueprints().variants()) {
            Scope scope = Scope.of(variant.owner().orElseThrow().code(), theme.key());
            if (reader.may(Operation.IMPORT_VARIANT, scope)) {
                long remarks = variant.remarks().stream().filter(Remark::isOpen).count();
                if (remarks > 0) {
                    String link = NoticeKind.REMARKS.in(theme.key()) + "&blauwdruk=" + variant.key();
                    found.add(new Notice(NoticeKind.REMARKS, theme.name(), (int) remarks, link));
                }
                add(NoticeKind.CLUSTERS, theme, suggested(compared, variant), found);
            }
            if (reader.may(Operation.RELEASE_PACK, scope) && !isLoaded(variant, loaded)) {
                add(NoticeKind.PACKS, theme, 1, found);
            }
        }
    }

    /** Whether the pack of a variant was loaded somewhere as the variant is now. */
    private static boolean isLoaded(Blueprint variant, List<PackRecord> loaded) {
        return loaded.stream()
                .anyMatch(
                        record -> record.blueprint().equals(variant.key()) && record.revision() == variant.revision());
    }

    private static long suggested(ThemeComparison compared, Blueprint variant) {
        return compared.comparison().stepsOf(variant.key()).stream()
                .filter(step -> !step.confirmed())
                .map(AlignedStep::cluster)
                .distinct()
                .count();
    }

    private static void add(NoticeKind kind, Theme theme, long count, List<Notice> found) {
        if (count > 0) {
            found.add(new Notice(kind, theme.name(), (int) count, kind.in(theme.key())));
        }
    }
}
