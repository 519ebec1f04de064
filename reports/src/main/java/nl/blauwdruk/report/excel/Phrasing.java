package nl.blauwdruk.report.excel;

/** Says something in the language of a workbook. */
@FunctionalInterface
interface Phrasing {

    /** The phrase of a key, with words in its places. */
    String say(String key, String... words);
}
