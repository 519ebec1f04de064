package nl.blauwdruk.web.term;

/**
 * What came of taking in a list of terms.
 *
 * @param changed how many terms came or changed
 */
public record TakenInResponse(int changed) {}
