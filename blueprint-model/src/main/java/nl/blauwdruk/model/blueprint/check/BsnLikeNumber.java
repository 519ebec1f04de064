package nl.blauwdruk.model.blueprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;

/** No text holds a number that can be a citizen service number: a blueprint is about a service, not about people. */
final class BsnLikeNumber implements BlueprintRule {

    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<!\\d)(?:\\d{9}|\\d{3}[. ]\\d{3}[. ]\\d{3}|\\d{4}[. ]\\d{2}[. ]\\d{3})(?!\\d)");

    @Override
    public String name() {
        return "bsn-like-number";
    }

    @Override
    public List<Finding> check(Blueprint blueprint) {
        List<Finding> findings = new ArrayList<>();
        if (FreeTexts.ofHead(blueprint).anyMatch(BsnLikeNumber::holdsOne)) {
            findings.add(finding(Place.WHOLE, "In de kop van de blauwdruk"));
        }
        if (FreeTexts.ofRemarks(blueprint).anyMatch(BsnLikeNumber::holdsOne)) {
            findings.add(finding(Place.WHOLE, "In een opmerking van inwoners"));
        }
        for (Step step : blueprint.steps()) {
            if (FreeTexts.of(step).anyMatch(BsnLikeNumber::holdsOne)) {
                findings.add(finding(Place.of(step), "In een tekst van deze stap"));
            }
        }
        return findings;
    }

    private Finding finding(String place, String where) {
        return new Finding(
                name(),
                Severity.WARNING,
                where + " staat een nummer dat een burgerservicenummer kan zijn.",
                place,
                0,
                "Haal het nummer weg. Een blauwdruk bevat geen gegevens van inwoners.");
    }

    private static boolean holdsOne(String text) {
        return NINE_DIGITS.matcher(text).results().anyMatch(match -> passesElevenTest(match.group()));
    }

    /** The last digit weighs minus one, the others nine to two; the sum is a multiple of eleven. */
    private static boolean passesElevenTest(String number) {
        int[] digits = number.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        int sum = -digits[8];
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digits[i];
        }
        return sum % 11 == 0 && !number.startsWith("000000000");
    }
}
