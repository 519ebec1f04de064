/** Tests of stories and the product backlog. */
package nl.blauwdruk.story.backlog;
