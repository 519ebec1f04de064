package nl.blauwdruk.web.access;

/** What someone is in the programme, or in one municipality of it. */
public enum Role {
    /** Sees to people, links to outside and settings; decides nothing about the service. */
    ADMINISTRATOR,
    /** Draws blueprints; the base and the term list belong to the designers of the programme. */
    DESIGNER,
    /** Owns stories and their order, accepts work, releases packs. */
    PRODUCT_OWNER,
    /** Owns the sprints of a team. */
    SCRUM_MASTER,
    /** Speaks for a municipality: its variant and its decisions. */
    PARTNER,
    /** Builds; updates its own work, never decides, accepts or changes a blueprint. */
    SUPPLIER,
    /** Reads. */
    READER
}
