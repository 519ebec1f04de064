package nl.blauwdruk.report.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain: enough to know, later and elsewhere, that nothing before it was changed or cut off.
 *
 * @param number of the last entry; 0 when there is none
 * @param hash of the last entry
 */
public record ChainHead(long number, String hash) {

    /** The head of a chain without entries. */
    public static final ChainHead NONE = new ChainHead(0, "0".repeat(64));

    private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    public static Optional<ChainHead> parse(String noted) {
        Matcher matcher = NOTED.matcher(noted.strip());
        return matcher.matches()
                ? Optional.of(new ChainHead(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** {@code NUMBER:HASH}. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
