/** Sprints in store, and the board a team works on. */
package nl.blauwdruk.web.sprint;
