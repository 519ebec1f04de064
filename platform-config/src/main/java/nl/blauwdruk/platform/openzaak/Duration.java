package nl.blauwdruk.platform.openzaak;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time limit in words as an ISO 8601 duration: <i>8 weken na ontvangst</i> is {@code P56D}. */
final class Duration {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}) (werkdag|dag|week|weken|maand|jaar)");
    private static final int DAYS_IN_WEEK = 7;
    private static final int WORKING_DAYS_IN_WEEK = 5;

    private Duration() {}

    static Optional<String> of(String words) {
        Matcher matcher = AMOUNT.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "werkdag" ->
                        "P" + (amount * DAYS_IN_WEEK + WORKING_DAYS_IN_WEEK - 1) / WORKING_DAYS_IN_WEEK + "D";
                    case "dag" -> "P" + amount + "D";
                    case "maand" -> "P" + amount + "M";
                    case "jaar" -> "P" + amount + "Y";
                    default -> "P" + amount * DAYS_IN_WEEK + "D";
                });
    }
}
