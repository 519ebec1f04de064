package nl.blauwdruk.web.access;

/** How the municipality of a membership bears on an operation. A theme of a membership always limits it to that theme. */
public enum Reach {
    /** Any membership with the role will do, whatever its municipality or theme. */
    ANYWHERE,
    /** Any membership with the role in that theme, whatever its municipality. */
    THEME,
    /** Only a membership of the whole programme. */
    PROGRAMME,
    /** Only a membership of the very municipality; one of the whole programme gives no right here. */
    MUNICIPALITY,
    /** A membership of the whole programme, or of the one municipality that is concerned. */
    EITHER
}
