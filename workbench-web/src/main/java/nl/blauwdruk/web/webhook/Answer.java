package nl.blauwdruk.web.webhook;

/**
 * What an address answered.
 *
 * @param status HTTP status; 0 when there was no answer
 * @param note why there was none
 */
record Answer(int status, String note) {

    private static final int OK = 200;
    private static final int ABOVE = 300;

    static Answer none(String why) {
        return new Answer(0, why);
    }

    /** Whether the change was taken. */
    boolean isTaken() {
        return status >= OK && status < ABOVE;
    }
}
