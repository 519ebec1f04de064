/** Tests of stories in files. */
package nl.blauwdruk.story.format;
