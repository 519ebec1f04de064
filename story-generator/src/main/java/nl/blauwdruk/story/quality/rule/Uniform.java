package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Indicator;
import nl.blauwdruk.story.quality.text.Indicator.Part;
import nl.blauwdruk.story.quality.text.Span;

/** All stories follow the form most of them have: the same words open their parts, in the same order, in one language. */
final class Uniform implements StoryRule {

    @Override
    public String id() {
        return "uniform";
    }

    @Override
    public List<StoryFinding> check(ReadBacklog backlog) {
        Map<Part, String> usual = usualForms(backlog);
        StoryForm form = StoryForm.usual(backlog, usual);
        List<StoryFinding> findings = new ArrayList<>();
        for (ReadStory story : backlog.stories()) {
            if (story.language() != backlog.language()) {
                findings.add(Found.by(id(), story, "other-language").finding());
            } else {
                deviation(story, usual, form).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<StoryFinding> deviation(ReadStory story, Map<Part, String> usual, StoryForm form) {
        Language language = story.language();
        for (Indicator indicator : story.parts().indicators()) {
            String common = usual.getOrDefault(indicator.part(), indicator.family());
            if (!common.equals(indicator.family())) {
                return Optional.of(
                        Found.by(id(), story, "other-words", indicator.span().in(story.text()), common)
                                .at(indicator.span())
                                .mend("rewrite", text -> Mended.to(form.rewrite(text, language)))
                                .finding());
            }
        }
        List<Part> order =
                story.parts().indicators().stream().map(Indicator::part).toList();
        if (form.isInOrder(order)) {
            return Optional.empty();
        }
        return Optional.of(Found.by(id(), story, "other-order")
                .at(Span.all(story.text()))
                .mend("rewrite", text -> Mended.to(form.rewrite(text, language)))
                .finding());
    }

    /** The words most stories use for a part; a part without such a majority is left alone. */
    private static Map<Part, String> usualForms(ReadBacklog backlog) {
        Map<Part, String> usual = new HashMap<>();
        for (Part part : Part.values()) {
            Map<String, Integer> counts = new HashMap<>();
            int all = 0;
            for (ReadStory story : backlog.stories()) {
                Optional<Indicator> indicator = story.parts().indicator(part);
                if (story.language() == backlog.language() && indicator.isPresent()) {
                    counts.merge(indicator.get().family(), 1, Integer::sum);
                    all++;
                }
            }
            int half = all / 2;
            counts.forEach((family, count) -> {
                if (count > half) {
                    usual.put(part, family);
                }
            });
        }
        return usual;
    }
}
