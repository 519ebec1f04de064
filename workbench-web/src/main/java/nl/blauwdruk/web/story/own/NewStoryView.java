package nl.blauwdruk.web.story.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.blauwdruk.story.backlog.CriteriaReader;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.backlog.UnreadableCriteria;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The form for a story that somebody writes. */
@Named
@RequestScoped
public class NewStoryView {

    @Inject
    private AddingStories adding;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    private String role = "";
    private String wish = "";
    private String reason = "";
    private String criteria = "";
    private String phase = "";
    private String priority = Priority.SHOULD.word();

    /** Adds the story and goes to its page; what is wrong with the criteria is said a line each. */
    public void save() {
        try {
            StoryContent content = new StoryContent(
                    new StoryText(role, wish, reason), CriteriaReader.read(criteria), priority(), phase, 0);
            String key = adding.add(chosen.getKey(), content);
            redirects.to("/story/view?thema=" + chosen.getKey() + "&story=" + key);
        } catch (UnreadableCriteria wrong) {
            wrong.faults()
                    .forEach(fault -> messages.refused(
                            texts.format("review.criteria." + fault.kind().word(), fault.line(), fault.text())));
        }
    }

    private Priority priority() {
        return Arrays.stream(Priority.values())
                .filter(one -> one.word().equals(priority))
                .findFirst()
                .orElse(Priority.SHOULD);
    }

    /** Whether who looks on may add one. */
    public boolean isAllowed() {
        return !adding.scope(chosen.getKey()).isEmpty();
    }

    public List<String> getPhases() {
        return adding.phases(chosen.getKey());
    }

    public List<String> getPriorities() {
        return Arrays.stream(Priority.values()).map(Priority::word).toList();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason; // an empty field comes as null
    }

    /** As Gherkin, scenarios with steps. */
    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    /** Word of how badly it is wanted. */
    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }
}
