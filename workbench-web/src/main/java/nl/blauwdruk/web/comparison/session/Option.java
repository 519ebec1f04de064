package nl.blauwdruk.web.comparison.session;

import java.util.List;
import nl.blauwdruk.model.comparison.setup.Cost;

/**
 * A choice on the wall.
 *
 * @param number its key: 1, 2 or 3
 * @param word of the choice
 * @param cost what it costs
 * @param votes names of the municipalities that want it
 * @param lead whether this is the one to be recorded
 */
public record Option(int number, String word, Cost cost, List<String> votes, boolean lead) {}
