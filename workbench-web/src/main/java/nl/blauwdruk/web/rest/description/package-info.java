/** The description of the API, in which what holds for every resource is said once. */
package nl.blauwdruk.web.rest.description;
