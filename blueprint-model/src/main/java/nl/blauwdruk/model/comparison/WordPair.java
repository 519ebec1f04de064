package nl.blauwdruk.model.comparison;

/** A word of the base and the word of a municipality that stands in its place. */
record WordPair(String municipality, String base, String own) {}
