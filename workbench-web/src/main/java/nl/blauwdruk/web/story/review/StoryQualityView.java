package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.checking.RuleTexts;
import nl.blauwdruk.story.quality.rule.StoryRules;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.story.ReadingStories;

/** What the rules say of one story, for the pages that show it. */
@Named
@RequestScoped
public class StoryQualityView {

    @Inject
    private ReadingStories reading;

    @Inject
    private CheckingBacklogs checking;

    @Inject
    private LanguageView language;

    private final Map<String, List<FindingView>> known = new HashMap<>();

    /** The findings about a story, those that are left and tips included. */
    public List<FindingView> of(String key) {
        List<FindingView> before = known.get(key);
        return before == null ? reading.byKey(key).map(this::read).orElse(List.of()) : before;
    }

    private List<FindingView> read(Story story) {
        return findings(story, checking.of(story.theme(), reading.ofTheme(story.theme())));
    }

    List<FindingView> findings(Story story, ThemeQuality quality) {
        List<StoryFinding> all = quality.all(story);
        List<FindingView> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            findings.add(FindingView.of(i, story, all.get(i), spoken()));
        }
        known.put(story.key(), findings);
        return findings;
    }

    private Language spoken() {
        return language.getSpoken();
    }

    /** All rules in order, with whether a story keeps to them. */
    public List<RuleLine> rules(String key) {
        RuleTexts texts = RuleTexts.in(spoken());
        List<FindingView> findings = of(key);
        return StoryRules.ids().stream()
                .map(rule -> new RuleLine(
                        texts.name(rule),
                        texts.explanation(rule),
                        findings.stream().noneMatch(one -> one.rule().equals(rule) && one.isOpen())))
                .toList();
    }

    /** How many rules a story keeps to. */
    public long kept(String key) {
        return rules(key).stream().filter(RuleLine::kept).count();
    }
}
