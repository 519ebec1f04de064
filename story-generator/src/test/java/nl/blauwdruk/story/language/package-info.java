/** Tests of the little Dutch that stories need. */
package nl.blauwdruk.story.language;
