/** A user story as text: its words, its parts and which words are acts, in Dutch and English. What is good or bad about it is decided in {@code rule}. */
package nl.blauwdruk.story.quality.text;
