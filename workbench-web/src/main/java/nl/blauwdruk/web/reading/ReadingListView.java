package nl.blauwdruk.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;

/** The page with all reading links someone sees to, where new ones are made. */
@Named
@RequestScoped
public class ReadingListView {

    private static final int MONTH = 30;

    @Inject
    private GivingReadingLinks giving;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String subject;
    private String name;
    private int days = MONTH;
    private String link;

    @PostConstruct
    void read() {
        subject = request.getParameter("wat");
        name = giving.nameOf(subject).orElse(null);
    }

    /** Makes a link to what the address names, and shows it this once. */
    public void give() {
        try {
            String secret = giving.give(subject, Duration.ofDays(days)).secret().text();
            link = URI.create(request.getRequestURL().toString())
                    .resolve(request.getContextPath() + "/lees/" + secret)
                    .toString();
        } catch (UnknownSubject | NotAllowed | IllegalArgumentException refused) {
            messages.refused(texts.get("reading.refused"));
        }
    }

    /** Takes a link back. */
    public void revoke(long id) {
        try {
            giving.revoke(id);
            messages.done("saved");
        } catch (UnknownSubject | NotAllowed refused) {
            messages.refused(texts.get("reading.refused"));
        }
    }

    /** Whether the address names something this person may show. */
    public boolean isGivable() {
        return name != null;
    }

    public String getName() {
        return name;
    }

    public String getSubject() {
        return subject;
    }

    /** Sort of the thing to show. */
    public String getKind() {
        return kind(Subject.of(subject).orElseThrow());
    }

    /** Sort of what a link shows. */
    public String kindOf(ReadingLink one) {
        return kind(one.subject());
    }

    private static String kind(Subject of) {
        return of.kind().name().toLowerCase(Locale.ROOT);
    }

    public List<ReadingLink> getLinks() {
        return giving.mine();
    }

    /** The link to hand over, right after it was made; null otherwise. */
    public String getLink() {
        return link;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
