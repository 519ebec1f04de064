package nl.blauwdruk.platform.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit in whole calendar days, weeks, months or years, read from Dutch words.
 *
 * @param days how long about, to compare with others
 */
record Period(String iso, int days) {

    private static final List<String> NUMBERS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final Map<String, Unit> UNITS = Map.of(
            "dag", new Unit("D", 1),
            "dagen", new Unit("D", 1),
            "week", new Unit("W", 7),
            "weken", new Unit("W", 7),
            "maand", new Unit("M", 30),
            "maanden", new Unit("M", 30),
            "jaar", new Unit("Y", 365));
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,4}|" + String.join("|", NUMBERS)
                    + "|één)\\s+(dag|dagen|week|weken|maand|maanden|jaar)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record Unit(String letter, int days) {}

    /** The first period in the text; working days and hours are none, for a calendar cannot hold them exactly. */
    static Optional<Period> in(String text) {
        Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
        if (!amount.find()) {
            return Optional.empty();
        }
        int number = number(amount.group(1));
        Unit unit = UNITS.get(amount.group(2));
        return number == 0
                ? Optional.empty()
                : Optional.of(new Period("P" + number + unit.letter(), number * unit.days()));
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return NUMBERS.indexOf(text.equals("één") ? "een" : text);
    }
}
