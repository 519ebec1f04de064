/** Tests of estimating together. */
package nl.blauwdruk.story.estimation;
