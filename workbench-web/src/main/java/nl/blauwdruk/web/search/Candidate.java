package nl.blauwdruk.web.search;

/**
 * An entry that holds all words looked for.
 *
 * @param id of the entry
 * @param kind what it is
 * @param score how well it fits; a whole word is worth more than any beginning of one
 */
record Candidate(long id, FoundKind kind, int score) {}
