package nl.blauwdruk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.report.audit.ChainedRecord;
import nl.blauwdruk.web.audit.AuditFilter;
import nl.blauwdruk.web.audit.AuditQuestion;
import nl.blauwdruk.web.audit.ReadingAudit;

/** The page with everything that was changed; all it shows follows from its address, so that it can be shared. */
@Named
@RequestScoped
public class AuditView {

    private static final int PAGE = 50;
    private static final List<String> KINDS = List.of(
            "blueprint",
            "joining",
            "alignment",
            "difference",
            "session",
            "story",
            "sprint",
            "pack",
            "theme",
            "term",
            "account",
            "token",
            "filter",
            "link",
            "webhook");

    @Inject
    private ReadingAudit reading;

    @Inject
    private AuditRows rows;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<AuditRow> found = List.of();
    private boolean older;
    private boolean wrong;

    /** Reads the page that the address asks for. */
    public void load() {
        try {
            List<ChainedRecord> page = reading.before(filter(), before(), PAGE + 1);
            older = page.size() > PAGE;
            found = rows.of(page.subList(0, Math.min(PAGE, page.size())));
        } catch (DateTimeException e) {
            wrong = true;
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(
                asked("person"),
                asked("kind"),
                asked("theme"),
                asked("municipality"),
                day("from", 0),
                day("until", 1),
                asked("key"),
                asked("object"));
    }

    private Optional<Instant> day(String name, int later) {
        return AuditQuestion.start(asked(name), later, clock.getZone());
    }

    private long before() {
        String number = asked("before");
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }

    /** What the address says under this name; empty for nothing. */
    public String asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** The filters of the address, to be passed on to the export and to older entries. */
    public String getQuery() {
        return Stream.of("person", "kind", "theme", "municipality", "from", "until", "key", "object")
                .filter(name -> !asked(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public List<AuditRow> getRows() {
        return found;
    }

    public boolean isOlder() {
        return older;
    }

    /** Whether a day of the address is none. */
    public boolean isWrong() {
        return wrong;
    }

    /** Number of the last entry shown. */
    public long getLast() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).number();
    }

    /** Whether newer entries were passed over. */
    public boolean isFurther() {
        return !asked("before").isEmpty();
    }

    public List<String> getKinds() {
        return KINDS;
    }

    /** Names of municipalities by code. */
    public Map<String, String> getMunicipalities() {
        return rows.municipalities();
    }
}
