package nl.blauwdruk.web.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute (RFC 6238), as apps on phones make them. */
@ApplicationScoped
public class TimedCodes {

    /** Clocks of phones differ a little: the code before and the code after are good too. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    @Inject
    public TimedCodes(Clock clock) {
        this.clock = clock;
    }

    protected TimedCodes() { // for CDI
        this(null);
    }

    /** The time step whose code this is; empty when it is not a code of now. */
    public OptionalLong step(SharedSecret secret, String typed) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long now = now();
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> MessageDigest.isEqual(code, code(secret, step).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** The time step of now. */
    long now() {
        return clock.instant().getEpochSecond() / seconds();
    }

    String code(SharedSecret secret, long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(secret.bytes(), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * seconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key of this kind", e);
        }
    }

    private long seconds() {
        return generator.getTimeStep().toSeconds();
    }
}
