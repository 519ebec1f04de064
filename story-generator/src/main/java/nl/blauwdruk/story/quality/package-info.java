/**
 * Quality of user stories: a backlog as written, what was found in it, and how to mend that.
 *
 * <p>Works on texts of any origin; what the blueprints know of a story comes along as its trace. The rules themselves are in {@code rule}.
 */
package nl.blauwdruk.story.quality;
