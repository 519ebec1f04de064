package nl.blauwdruk.model.trace;

/**
 * What of a trace link tells whether it is outdated, without the rest: there are tens of thousands.
 *
 * @param element id of the element
 * @param fingerprint what the element meant when the link was made or last confirmed
 * @param target key of the story, pack or test
 */
public record LinkMark(String element, String fingerprint, String target) {}
