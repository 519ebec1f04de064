package nl.blauwdruk.report.coverage;

/** How closely a story bears on the elements it was made from; the closest decides. */
public enum Bearing {
    /** About the step the element is in. */
    OWN,
    /** About a function that many steps and themes share; decides where there is no own story. */
    SHARED,
    /** About one concern of many elements (privacy, audit …); alone it never makes an element more than a story. */
    CONCERN
}
