/** Accounts of people, their memberships, and what administrators and people themselves do with them. */
package nl.blauwdruk.web.people;
