package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;

/** Of numbered things in some order, the heaviest selection that is in rising order; what is left out has moved. */
public final class LongestRun {

    private LongestRun() {}

    /** Which places belong to the selection. Equal numbers may follow each other. */
    public static boolean[] heaviest(int[] numbers, double[] weights) {
        int size = numbers.length;
        double[] best = weights.clone();
        int[] before = new int[size];
        Arrays.fill(before, -1);
        int last = -1;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (numbers[j] <= numbers[i] && best[j] + weights[i] > best[i]) {
                    best[i] = best[j] + weights[i];
                    before[i] = j;
                }
            }
            if (last < 0 || best[i] > best[last]) {
                last = i;
            }
        }
        boolean[] kept = new boolean[size];
        for (int i = last; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
