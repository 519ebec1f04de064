/** Tests of the words of a municipality beside those of others. */
package nl.blauwdruk.web.wording;
