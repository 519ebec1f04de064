package nl.blauwdruk.model.blueprint;

import java.util.Collection;
import nl.blauwdruk.model.terminology.Wording;

/** Chooses identities: the one a file gives, else a slug of the name with an ordinal where it is taken. */
final class Marks {

    private Marks() {}

    static String free(String given, String name, Collection<String> taken) {
        String wanted = given == null || given.isBlank() ? Wording.slug(name) : given;
        String mark = wanted;
        for (int ordinal = 2; taken.contains(mark); ordinal++) {
            mark = wanted + "-" + ordinal;
        }
        return mark;
    }
}
