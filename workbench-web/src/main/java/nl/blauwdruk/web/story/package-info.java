/** User stories in store, written from the comparison, and the pages that show them. */
package nl.blauwdruk.web.story;
