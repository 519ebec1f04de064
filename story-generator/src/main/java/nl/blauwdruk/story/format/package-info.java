/** Stories in files: what is written and read of them, a class per form. */
package nl.blauwdruk.story.format;
