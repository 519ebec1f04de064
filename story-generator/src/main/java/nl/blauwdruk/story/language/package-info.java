/** As much Dutch as a user story needs: articles, the place of <i>kan</i>, and how roles are named. */
package nl.blauwdruk.story.language;
