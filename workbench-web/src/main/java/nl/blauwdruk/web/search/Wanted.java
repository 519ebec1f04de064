package nl.blauwdruk.web.search;

/**
 * A word that is looked for: words that begin with it count too, unless it is a single letter.
 *
 * @param word lower case, without accents
 */
record Wanted(String word) {

    private static final char AFTER_ALL = '\uffff';

    /** The first word in the index that counts. */
    String from() {
        return word;
    }

    /** The first word in the index past those that count. */
    String to() {
        return word.length() == 1 ? word + '\u0001' : word + AFTER_ALL;
    }
}
