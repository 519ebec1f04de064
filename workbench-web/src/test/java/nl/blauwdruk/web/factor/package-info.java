/** Tests of the second factor by itself. */
package nl.blauwdruk.web.factor;
