/** Tests of sprints. */
package nl.blauwdruk.story.sprint;
