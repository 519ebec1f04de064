package nl.blauwdruk.web.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Marks in two texts beside each other the words that differ; capitals and the mark at the end of a word do not count. */
public final class WordsBeside {

    private final List<String> left;
    private final List<String> right;
    private final List<AbstractDelta<String>> deltas;

    public WordsBeside(String left, String right) {
        this.left = words(left);
        this.right = words(right);
        this.deltas = DiffUtils.diff(plain(this.left), plain(this.right)).getDeltas();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static List<String> plain(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[.,;:!?]+$", ""))
                .toList();
    }

    /** The left text in stretches that differ and that do not. */
    public List<Piece> left() {
        return pieces(left, AbstractDelta::getSource);
    }

    /** The right text in stretches that differ and that do not. */
    public List<Piece> right() {
        return pieces(right, AbstractDelta::getTarget);
    }

    private List<Piece> pieces(List<String> words, Function<AbstractDelta<String>, Chunk<String>> side) {
        BitSet differs = new BitSet();
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> chunk = side.apply(delta);
            differs.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
        }
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || differs.get(i) != differs.get(begin)) {
                pieces.add(piece(words, begin, i, differs.get(begin)));
                begin = i;
            }
        }
        return pieces;
    }

    /** The spaces around a stretch belong to what does not differ, so that no mark begins or ends with one. */
    private static Piece piece(List<String> words, int begin, int end, boolean differs) {
        String text = String.join(" ", words.subList(begin, end));
        if (differs) {
            return new Piece(text, true);
        }
        return new Piece((begin == 0 ? "" : " ") + text + (end == words.size() ? "" : " "), false);
    }
}
