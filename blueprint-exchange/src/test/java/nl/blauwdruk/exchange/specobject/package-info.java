/** Tests of reading and writing SpecObject files. */
package nl.blauwdruk.exchange.specobject;
