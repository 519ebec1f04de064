package nl.blauwdruk.cli.browser;

import com.microsoft.playwright.Page;

/**
 * A page as somebody comes to it.
 *
 * @param name what the visit is, for who reads the results
 * @param file of the page within the application, without its ending
 * @param opening how to come there
 */
record Visit(String name, String file, Opening opening) {

    /** A way to a page. */
    interface Opening {
        Page open(Demonstration demonstration, String language, int width);
    }

    /** A visit to an address, by somebody of the demonstration. */
    static Visit by(String person, String path) {
        return new Visit(
                path + " (" + person + ")",
                path.replaceAll("[?].*", ""),
                (demonstration, language, width) -> demonstration.visitAs(person, inLanguage(path, language), width));
    }

    static String inLanguage(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "taal=" + language;
    }

    Page open(String language, int width) {
        return opening.open(Demonstration.running(), language, width);
    }

    @Override
    public String toString() {
        return name;
    }
}
