package nl.blauwdruk.report.comparison;

import java.util.List;

/**
 * One shared step with what each municipality has there.
 *
 * @param number place in the base; 0 when the base does not have it
 * @param phase name of the phase it happens in; empty when unknown
 * @param name name in the base, else what the first municipality calls it
 * @param cells one per variant, in their order
 */
public record ComparedRow(int number, String phase, String name, List<ComparedCell> cells) {}
