/**
 * A backlog handed over to the tool a team works in: Jira, Azure DevOps, GitLab, GitHub, or a document to read together.
 *
 * <p>Each format is one small class over the same values; what the other tool does with them stands in its Javadoc. Other formats
 * of our own (JSON, Gherkin, SpecObject) are in {@code format}.
 */
package nl.blauwdruk.story.handover;
