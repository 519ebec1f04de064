package nl.blauwdruk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that asks what time it is; everything else is told. */
@ApplicationScoped
public class SystemClock {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /** Dutch wall-clock time, for dates of sprints and revisions. */
    @Produces
    public Clock clock() {
        return Clock.system(NETHERLANDS);
    }
}
