package nl.blauwdruk.model.blueprint;

/**
 * A part of a blueprint that can be traced: a step, or a stakeholder, information item or system function in it.
 *
 * @param id identity that survives edits
 * @param lane where it stands
 * @param step mark of the step it is or belongs to
 * @param name its wording now
 * @param fingerprint digest of its meaning now
 */
public record Element(ElementId id, Lane lane, String step, String name, Fingerprint fingerprint) {}
