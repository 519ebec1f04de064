/** Tests of reasons and their sentences. */
package nl.blauwdruk.model.comparison.reason;
