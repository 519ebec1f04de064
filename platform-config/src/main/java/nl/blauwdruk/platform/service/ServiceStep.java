package nl.blauwdruk.platform.service;

import java.util.SortedMap;
import java.util.SortedSet;
import nl.blauwdruk.model.blueprint.Raci;

/**
 * A step of the journey, told in keys of the other parts.
 *
 * @param after key of the step before it; empty text for the first
 * @param status key of the status the case has in this step
 * @param condition when the step applies; empty text for always
 * @param term how long it may take, in words; empty text for no limit
 * @param roles the part each role has, by key of the role
 * @param information keys of documents and properties
 * @param functions keys of functions
 */
public record ServiceStep(
        String name,
        String after,
        String status,
        String condition,
        String term,
        SortedSet<String> channels,
        SortedMap<String, SortedSet<Raci>> roles,
        SortedSet<String> information,
        SortedSet<String> functions,
        SourceElement source) {}
