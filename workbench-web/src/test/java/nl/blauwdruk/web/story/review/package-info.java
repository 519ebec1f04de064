/** Tests of looking over stories. */
package nl.blauwdruk.web.story.review;
