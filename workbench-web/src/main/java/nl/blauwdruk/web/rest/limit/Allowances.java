package nl.blauwdruk.web.rest.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests each caller has left this minute; who was silent longest is forgotten first. */
@ApplicationScoped
class Allowances {

    private static final int MOST_CALLERS = 10_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets;

    @Inject
    Allowances(@ConfigProperty(name = "blauwdruk.api.rate-limit", defaultValue = "600") int perMinute) {
        this(perMinute, MOST_CALLERS, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Allowances(int perMinute, int mostCallers, TimeMeter time) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("blauwdruk.api.rate-limit is at least 1, not " + perMinute);
        }
        this.perMinute = perMinute;
        this.time = time;
        this.buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostCallers;
            }
        });
    }

    protected Allowances() { // for CDI
        this(1);
    }

    int perMinute() {
        return perMinute;
    }

    /** Takes one request off what a caller has left, when there is one. */
    ConsumptionProbe take(String caller) {
        return buckets.computeIfAbsent(caller, unseen -> bucket()).tryConsumeAndReturnRemaining(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
