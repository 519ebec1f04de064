package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.story.backlog.CriteriaText;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.backlog.UnreadableCriteria.Fault;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.web.page.Texts;

/** What the forms for writing and splitting begin with: what somebody typed that could not be read, else the story. */
@Named
@RequestScoped
public class ReviewForms {

    @Inject
    private ReviewView page;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Typed typed;

    /** One part of a story to be split. */
    public record PartForm(int number, String role, String wish, String reason) {}

    /** A criterion to be divided. */
    public record Choice(int number, String name) {}

    private Typed typed() {
        if (typed == null) {
            typed = Typed.takenFrom(request, page.story().key());
        }
        return typed;
    }

    /** Whether the form for writing is open. */
    public boolean isWriting() {
        return typed().isOf("write");
    }

    /** Whether the form for splitting is open. */
    public boolean isSplitting() {
        return typed().isOf("split");
    }

    public String getRole() {
        return typed().or("rol", page.story().text().role());
    }

    public String getWish() {
        return typed().or("wens", page.story().text().wish());
    }

    public String getReason() {
        return typed().or("reden", page.story().text().reason());
    }

    public String getCriteria() {
        return typed().or("criteria", CriteriaText.write(page.story().criteria()));
    }

    public String getPriority() {
        return typed().or("prioriteit", page.story().priority().word());
    }

    public String getPhase() {
        return typed().or("fase", page.story().phase());
    }

    public String getValue() {
        return typed().or("waarde", Integer.toString(page.story().value()));
    }

    public String getPoints() {
        return typed().or("punten", Integer.toString(page.story().points()));
    }

    /** What is wrong with the criteria somebody typed, a sentence a line. */
    public List<String> getFaults() {
        return typed().faults().stream().map(this::sentence).toList();
    }

    private String sentence(Fault fault) {
        return texts.format("review.criteria." + fault.kind().word(), fault.line(), fault.text());
    }

    /** The two parts a story is split into: as the rule on one wish proposes, else both as it reads. */
    public List<PartForm> getParts() {
        Story story = page.story();
        List<StoryText> proposed = page.review().quality().all(story).stream()
                .map(StoryFinding::mend)
                .flatMap(mend -> mend.stream())
                .filter(mend -> mend.kind().equals("split"))
                .findFirst()
                .map(mend -> mend.apply(ThemeQuality.sentence(story)).stories().stream()
                        .map(sentence -> Sentences.textOf(sentence, story.text()))
                        .toList())
                .filter(texts -> texts.size() == 2)
                .orElse(List.of(story.text(), story.text()));
        List<PartForm> parts = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            StoryText text = proposed.get(i - 1);
            parts.add(new PartForm(
                    i,
                    typed().or("rol" + i, text.role()),
                    typed().or("wens" + i, text.wish()),
                    typed().or("reden" + i, text.reason())));
        }
        return parts;
    }

    /** The criteria to divide, numbered from 0. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        page.story().criteria().forEach(criterion -> choices.add(new Choice(choices.size(), criterion.name())));
        return choices;
    }
}
