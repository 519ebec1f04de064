package nl.blauwdruk.platform.service;

import java.util.List;

/** A part of a service that a platform may configure. */
public interface ServicePart {

    /** Name in the words of the municipality. */
    String name();

    /** Where in the blueprint it is said, in words of a reader. */
    String place();

    /** The elements it comes from, in the order of the journey; empty when it comes from no traced element, such as a phase. */
    List<SourceElement> sources();
}
