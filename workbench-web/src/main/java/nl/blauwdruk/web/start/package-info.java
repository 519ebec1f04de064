/** The start page: how the programme stands, and what wants attention. */
package nl.blauwdruk.web.start;
