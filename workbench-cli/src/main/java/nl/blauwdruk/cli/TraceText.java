package nl.blauwdruk.cli;

import nl.blauwdruk.model.trace.graph.DeepCoverage;
import nl.blauwdruk.model.trace.graph.Defect;
import nl.blauwdruk.model.trace.graph.Fault;
import nl.blauwdruk.model.trace.graph.LinkState;
import nl.blauwdruk.model.trace.graph.Trace;

/** Tells the answer of a trace to a person: the totals, then each item that needs work and why. */
final class TraceText {

    private final StringBuilder text = new StringBuilder();

    private TraceText() {}

    static String write(Trace trace) {
        TraceText writer = new TraceText();
        writer.totals(trace);
        writer.defects(trace);
        return writer.text.toString();
    }

    private void totals(Trace trace) {
        line("eisen", trace.items().size());
        line("zelf gedekt", trace.shallow());
        line("tot onderaan gedekt", trace.deep(DeepCoverage.COVERED));
        line("in of boven een kring", trace.deep(DeepCoverage.CIRCULAR));
        line("dubbel", trace.duplicates());
        line("met een gebrek", trace.defectCount());
        text.append("\nVerwijzingen\n");
        for (LinkState state : LinkState.values()) {
            line(word(state), trace.links().getOrDefault(state, 0));
        }
    }

    private void line(String what, int count) {
        text.append(String.format("%-24s%9d%n", what, count));
    }

    private static String word(LinkState state) {
        return switch (state) {
            case COVERS -> "geldig";
            case OUTDATED -> "verouderd";
            case PREDATED -> "loopt vooruit";
            case AMBIGUOUS -> "dubbelzinnig";
            case UNWANTED -> "ongevraagd";
            case ORPHANED -> "verweesd";
        };
    }

    private void defects(Trace trace) {
        if (trace.defectCount() == 0) {
            text.append("\nAlles is gedekt en elke verwijzing klopt.\n");
            return;
        }
        text.append("\nWat aandacht vraagt\n");
        for (Defect defect : trace.defects()) {
            text.append(defect.item()).append('\n');
            defect.faults()
                    .forEach(fault -> text.append("  ").append(sentence(fault)).append('\n'));
        }
    }

    private static String sentence(Fault fault) {
        String other = fault.other().map(Object::toString).orElse("");
        return switch (fault.kind()) {
            case DUPLICATE -> "komt meer dan één keer voor: geef elke eis een eigen naam";
            case OUTDATED ->
                "verwijst naar een oude versie van " + other + ": kijk of dit nog klopt en verhoog de versie";
            case PREDATED -> "verwijst naar een versie die er nog niet is van " + other + ": verlaag de versie";
            case AMBIGUOUS -> "verwijst naar " + other + ", en die naam komt meer dan één keer voor";
            case UNWANTED -> "dekt " + other + ", die daar niet om vraagt";
            case ORPHANED -> "verwijst naar " + other + ", en die is er niet";
            case COVERED_OUTDATED -> other + " dekt een oude versie";
            case COVERED_PREDATED -> other + " dekt een versie die er nog niet is";
            case COVERED_UNWANTED -> "hier hoort geen dekking bij van deze soort: " + other;
            case UNCOVERED -> "wordt niet gedekt door een " + fault.type().orElse("");
            case UNCOVERED_DEEPER -> "is zelf gedekt, maar wat het dekt is dat niet";
            case CIRCULAR -> "zit in een kring van verwijzingen of hangt eraan";
        };
    }
}
