package nl.blauwdruk.story.generation;

import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;

/**
 * An element of a blueprint a story was made from, with what it meant then.
 *
 * @param element its identity
 * @param fingerprint its meaning when the story was made
 */
public record Origin(ElementId element, Fingerprint fingerprint) {}
