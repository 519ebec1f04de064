/** Sprints: two weeks of work on a stretch of the journey, from planned to accepted. */
package nl.blauwdruk.story.sprint;
