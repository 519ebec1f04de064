/** Stories that people write themselves. */
package nl.blauwdruk.web.story.own;
