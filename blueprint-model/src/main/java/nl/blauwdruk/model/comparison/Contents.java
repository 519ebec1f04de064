package nl.blauwdruk.model.comparison;

/** What a base step and a step beside it say, by number: of steps that say the same the same holds. */
record Contents(int base, int own) {}
