package nl.blauwdruk.story.generation;

import java.util.Locale;

/**
 * The form a user story has in a language.
 *
 * @param language code of the language, as folders of templates are called
 * @param role what goes before the role, with a space behind it; so the others
 */
public record StoryForm(String language, String role, String wish, String reason, String because) {

    private static final StoryForm DUTCH = new StoryForm("nl", "Als ", "wil ik ", "zodat ", "omdat ");
    private static final StoryForm ENGLISH = new StoryForm("en", "As ", "I want to ", "so that ", "because ");

    /** English for English, else Dutch. */
    public static StoryForm in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** The story as one sentence. */
    public String sentence(GeneratedStory story) {
        return sentence(story.role(), story.wish(), story.reason());
    }

    /** The same of its parts; without a reason it ends after the wish. */
    public String sentence(String who, String what, String why) {
        String purpose = why.isBlank() ? "" : " " + reason + why;
        return role + article(who) + who + " " + wish + what + purpose + ".";
    }

    /** English says <i>as a resident</i>, Dutch <i>als inwoner</i>. */
    private String article(String of) {
        if (!language.equals(ENGLISH.language)) {
            return "";
        }
        return "aeiou".indexOf(Character.toLowerCase(of.charAt(0))) >= 0 ? "an " : "a ";
    }
}
