/** Tests of set-up differences and the decisions on them. */
package nl.blauwdruk.model.comparison.setup;
