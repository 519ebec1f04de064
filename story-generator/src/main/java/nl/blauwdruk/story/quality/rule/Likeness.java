package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;

/**
 * How alike stories are in wording: cosines of the words of the wish, of its runs of letters and of the words of the reason. What is rare
 * in the backlog weighs more.
 */
final class Likeness {

    private static final int RUN = 4;
    private static final double REASON_WEIGHT = 0.5;
    private static final double LETTERS_WEIGHT = 1;
    private static final double WISH_WEIGHT = 0.5;

    private final List<Map<String, Double>> wishes;
    private final List<Map<String, Double>> letters;
    private final List<Map<String, Double>> reasons;

    Likeness(ReadBacklog backlog, Reading reading) {
        List<List<String>> wishWords = new ArrayList<>();
        List<List<String>> wishLetters = new ArrayList<>();
        List<List<String>> reasonWords = new ArrayList<>();
        for (ReadStory story : backlog.stories()) {
            List<String> stems = stems(story.wish(), reading);
            wishWords.add(stems);
            wishLetters.add(runs(stems));
            reasonWords.add(stems(story.reason(), reading));
        }
        wishes = weighed(wishWords);
        letters = weighed(wishLetters);
        reasons = weighed(reasonWords);
    }

    private static List<String> stems(String text, Reading reading) {
        return reading.words(text).stream().map(Word::stem).toList();
    }

    private static List<String> runs(List<String> stems) {
        String text = stems.stream().collect(Collectors.joining(" ", "^", "$"));
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + RUN <= text.length(); at++) {
            runs.add(text.substring(at, at + RUN));
        }
        return runs;
    }

    /** Vectors of length one; a feature counts by the logarithm of how often it is there and how few stories have it. */
    private static List<Map<String, Double>> weighed(List<List<String>> texts) {
        Map<String, Integer> spread = new HashMap<>();
        texts.forEach(text -> new HashSet<>(text).forEach(feature -> spread.merge(feature, 1, Integer::sum)));
        return texts.stream().map(text -> vector(text, spread, texts.size())).toList();
    }

    private static Map<String, Double> vector(List<String> text, Map<String, Integer> spread, int size) {
        Map<String, Double> vector = new HashMap<>();
        text.forEach(feature -> vector.merge(feature, 1.0, Double::sum));
        vector.replaceAll(
                (feature, count) -> (1 + Math.log(count)) * Math.log(1 + (double) size / spread.get(feature)));
        double length = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((feature, weight) -> weight / length);
        return vector;
    }

    /** From 0 (nothing in common) to 1 (the same words). */
    double of(int one, int other) {
        double sum = WISH_WEIGHT * cosine(wishes.get(one), wishes.get(other))
                + LETTERS_WEIGHT * cosine(letters.get(one), letters.get(other));
        double most = WISH_WEIGHT + LETTERS_WEIGHT;
        if (reasons.get(one).isEmpty() || reasons.get(other).isEmpty()) {
            return sum / most;
        }
        return (sum + REASON_WEIGHT * cosine(reasons.get(one), reasons.get(other))) / (most + REASON_WEIGHT);
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> less = one.size() < other.size() ? one : other;
        Map<String, Double> more = less == one ? other : one;
        return less.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * more.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
