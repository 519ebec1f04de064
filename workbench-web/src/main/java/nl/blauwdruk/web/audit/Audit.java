package nl.blauwdruk.web.audit;

/** Keeps who changed what. */
public interface Audit {

    /** Adds an entry in the transaction of the change, by who acts now: both are there, or neither. */
    void record(Change change);
}
