/** User stories from compared blueprints: values in, values out; nothing here stores or asks what time it is. */
package nl.blauwdruk.story.generation;
