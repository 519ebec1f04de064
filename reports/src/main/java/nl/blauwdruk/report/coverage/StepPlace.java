package nl.blauwdruk.report.coverage;

/**
 * A step as a reader finds it.
 *
 * @param position place in the journey, from 1
 * @param key number as its municipality writes it
 * @param name its wording now
 */
public record StepPlace(int position, String key, String name) {}
