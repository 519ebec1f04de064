/** User stories as people own them: edited, ordered, estimated; generating again never loses what a person wrote. */
package nl.blauwdruk.story.backlog;
