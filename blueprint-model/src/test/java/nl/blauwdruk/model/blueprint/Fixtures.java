package nl.blauwdruk.model.blueprint;

import java.util.Locale;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** Blueprints and steps in words of the domain, for tests of every module. */
public final class Fixtures {

    public static final MunicipalityCode GRONINGEN = MunicipalityCode.of("0014");
    public static final MunicipalityCode ZWOLLE = MunicipalityCode.of("0193");

    private Fixtures() {}

    /** An empty base of a theme with phases {@code fase-1} (Aanvragen) and {@code fase-2} (Besluiten). */
    public static Blueprint aBase(String theme) {
        return withPhases(Blueprint.base(theme + "-basis", theme, "Basis " + theme));
    }

    /** An empty variant of a theme with the same two phases. */
    public static Blueprint aVariant(String theme, MunicipalityCode owner, String name) {
        String key = theme + "-" + name.toLowerCase(Locale.ROOT);
        return withPhases(Blueprint.variant(key, theme, theme + " in " + name, owner, name));
    }

    /** A step in {@code fase-1} with texts, a performer and nothing else. */
    public static Step aStep(String key, String name) {
        return Step.named(key, name, "fase-1")
                .tells("Doet " + name, "De medewerker helpt bij " + name, "Het systeem legt " + name + " vast")
                .with(new Stakeholder("inwoner", Raci.RESPONSIBLE));
    }

    private static Blueprint withPhases(Blueprint blueprint) {
        return blueprint.add(new Phase("fase-1", "Aanvragen")).add(new Phase("fase-2", "Besluiten"));
    }
}
