package nl.blauwdruk.web.store;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

/**
 * What a thing must still be when it is changed, because whoever changes it read it so.
 *
 * @param version its version as text; empty when whatever it is now will do
 */
public record Expected(Optional<String> version) {

    /** Whatever it is now. */
    public static final Expected ANY = new Expected(Optional.empty());

    /** Only while it has this version. */
    public static Expected of(Object version) {
        return new Expected(Optional.of(String.valueOf(version)));
    }

    /**
     * Goes on only when it is.
     *
     * @throws OptimisticLockException when somebody changed it since
     */
    public void require(Object now) {
        if (version.isPresent() && !version.get().equals(String.valueOf(now))) {
            throw new OptimisticLockException("Expected version " + version.get() + ", but it is " + now);
        }
    }
}
