/** Checks a backlog by all rules, says how good it is and what stands between a story and being ready, in words of the reader. */
package nl.blauwdruk.story.quality.checking;
