/** Tests of the stories that follow from compared blueprints, on the whole example set. */
package nl.blauwdruk.story.generation;
