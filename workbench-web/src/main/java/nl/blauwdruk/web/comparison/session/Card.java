package nl.blauwdruk.web.comparison.session;

import java.util.List;
import nl.blauwdruk.web.comparison.Piece;

/**
 * A step as it stands on the wall.
 *
 * @param name its name, with the words that differ marked
 * @param text what happens in it, likewise
 */
public record Card(List<Piece> name, List<Piece> text) {}
