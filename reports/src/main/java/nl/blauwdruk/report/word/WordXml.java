package nl.blauwdruk.report.word;

/** Keeps out of a document what its XML cannot hold. */
final class WordXml {

    private WordXml() {}

    /** The text without characters XML 1.0 forbids. */
    static String text(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(WordXml::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
