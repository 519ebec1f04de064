/** Tests of reading test results. */
package nl.blauwdruk.exchange.result;
