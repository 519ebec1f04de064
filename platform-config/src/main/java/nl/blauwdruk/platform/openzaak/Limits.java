package nl.blauwdruk.platform.openzaak;

/** Longest texts of the Catalogi API 1.3.1, in characters. */
final class Limits {

    static final int EIGENSCHAP_NAAM = 20;
    static final int HANDELING = 20;
    static final int RESULTAAT = 30;
    static final int VERANTWOORDELIJKE = 50;
    static final int IDENTIFICATIE = 50;
    static final int OMSCHRIJVING = 80;
    static final int ROL = 100;
    static final int DEFINITIE = 255;

    private Limits() {}
}
