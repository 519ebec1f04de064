/** Tests of reading and writing, and the example set for tests of other modules. */
package nl.blauwdruk.exchange;
