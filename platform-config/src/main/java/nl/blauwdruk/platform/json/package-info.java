/** JSON in a fixed form: keys sorted, indented, UTF-8, closed by a line end. What is in it is the business of others. */
package nl.blauwdruk.platform.json;
