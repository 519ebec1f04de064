/** Tests of the package of the same name. */
package nl.blauwdruk.story.quality.checking;
