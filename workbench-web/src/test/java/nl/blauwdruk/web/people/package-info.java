/** Tests of accounts, and of what administrators and people themselves do with them. */
package nl.blauwdruk.web.people;
