package nl.blauwdruk.web.coverage;

/**
 * An element of the blueprint with how far it has come.
 *
 * @param step name of its step
 * @param mark mark of its step
 * @param evidence what its level rests on
 * @param story key of the story that decides; empty for none
 * @param code short name of that story
 */
public record CoverageItem(
        int position,
        String step,
        String mark,
        String name,
        String level,
        boolean outdated,
        String evidence,
        String story,
        String code) {}
