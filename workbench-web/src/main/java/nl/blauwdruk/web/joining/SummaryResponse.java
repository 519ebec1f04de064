package nl.blauwdruk.web.joining;

import java.util.List;

/**
 * What a joining comes down to, by API.
 *
 * @param alike part of the variant that is as in the base, from 0 to 1
 * @param existing how many of the differences another municipality has already
 * @param extraStories stories nobody has yet
 */
public record SummaryResponse(
        double alike, int existing, List<OwnDifferenceResponse> differences, List<ExtraStoryResponse> extraStories) {

    /** A difference that can cost software, with the municipalities that have it. */
    public record OwnDifferenceResponse(
            int number, String step, String kind, List<String> differs, List<String> with, int stories, int points) {}

    /** A story to be. */
    public record ExtraStoryResponse(String id, String role, String wish, String reason) {}

    static SummaryResponse from(JoiningSummary summary) {
        return new SummaryResponse(
                summary.overlap(),
                summary.existing(),
                summary.differences().stream()
                        .map(one -> new OwnDifferenceResponse(
                                one.number(),
                                one.step(),
                                one.kind(),
                                one.differs(),
                                one.with(),
                                one.stories(),
                                one.points()))
                        .toList(),
                summary.extraStories().stream()
                        .map(story -> new ExtraStoryResponse(story.id(), story.role(), story.wish(), story.reason()))
                        .toList());
    }
}
