/** Looking at what generating made of stories: accepting, choosing, writing, splitting, joining and mending, on one page along the journey. */
package nl.blauwdruk.web.story.review;
