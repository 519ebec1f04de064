/** Planning poker: a team estimates the stories of a theme, each on their own screen. */
package nl.blauwdruk.web.estimation;
