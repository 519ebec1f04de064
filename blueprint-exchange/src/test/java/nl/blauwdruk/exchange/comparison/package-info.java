/** Tests of the comparison on whole blueprints of the example set. */
package nl.blauwdruk.exchange.comparison;
