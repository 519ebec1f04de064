package nl.blauwdruk.model.comparison.reason;

import java.util.Locale;

/** What speaks for a match or against it; the remark tells which words a {@link Reason} of it carries, the base's before the variant's. */
public enum Ground {
    /** People confirmed the match. */
    CONFIRMED(Part.LEAD),
    /** The municipality said so itself. */
    SAID_BY_OWNER(Part.LEAD),

    SAME_NAME(Part.SAME),
    /** The verb both use. */
    SAME_ACTION(Part.SAME),
    /** The thing both name. */
    SAME_OBJECT(Part.SAME),
    /** The name of an item both use. */
    SAME_INFORMATION(Part.SAME),
    /** The role that does it. */
    SAME_ROLE(Part.SAME),
    /** The name of a system function. */
    SAME_FUNCTION(Part.SAME),
    SAME_LAW(Part.SAME),

    /** Two verbs for one act. */
    OTHER_VERB(Part.OTHER_WORDS),
    /** Two words for one thing. */
    OTHER_WORD(Part.OTHER_WORDS),
    /** Two words that the term list holds for one concept. */
    TERM_LIST(Part.OTHER_WORDS),

    /** The names share parts of words. */
    NAMES_ALIKE(Part.BESIDE),
    TEXTS_ALIKE(Part.BESIDE),
    /** The names of the steps before and after it. */
    SAME_PLACE(Part.BESIDE),
    /** The base step of which this is a part, and in how many it is split. */
    SPLIT(Part.BESIDE),
    /** The base steps it does in one go, as one text. */
    MERGED(Part.BESIDE),
    /** How many other municipalities have this addition. */
    ALSO_ELSEWHERE(Part.BESIDE),
    /** Nothing that can be named: it fits here best. */
    FITS_BEST(Part.BESIDE),
    /** The name of the step that is most alike, and how alike in hundredths. */
    NEAREST(Part.BESIDE),
    /** No step is alike at all. */
    LIKE_NOTHING(Part.BESIDE),

    /** Two verbs that are each other's opposite. */
    OPPOSITE_ACTION(Part.AGAINST),
    /** Two verbs for different acts. */
    OTHER_ACTION(Part.AGAINST),
    /** Two words for different things. */
    OTHER_OBJECT(Part.AGAINST),
    /** The step that already stands for the nearest one. */
    TAKEN(Part.AGAINST),
    /** The step of the base that the nearest one already stands for. */
    STANDS_ELSEWHERE(Part.AGAINST),
    /** Too little is the same. */
    TOO_LITTLE(Part.AGAINST),
    OTHER_PLACE(Part.AGAINST),
    /** What is said in this lane there and here; nothing is an empty text. */
    STAKEHOLDER(Part.INSIDE),
    CHANNEL(Part.INSIDE),
    TERM(Part.INSIDE),
    INFORMATION(Part.INSIDE),
    SYSTEM(Part.INSIDE),
    CONDITION(Part.INSIDE);

    /** Where in the sentences a ground stands. */
    enum Part {
        /** A sentence of its own, first. */
        LEAD,
        /** Listed after one word for all: same …, … and …. */
        SAME,
        /** Listed behind what is the same. */
        OTHER_WORDS,
        /** A sentence of its own. */
        BESIDE,
        /** Listed as what speaks against it. */
        AGAINST,
        /** Listed as what is another set-up inside a step that is otherwise the same. */
        INSIDE
    }

    private final Part part;

    Ground(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    public boolean speaksAgainst() {
        return part == Part.AGAINST || part == Part.INSIDE;
    }

    /** The word in JSON and in the file of sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
