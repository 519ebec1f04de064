/** Tests of tracing over specification items. */
package nl.blauwdruk.model.trace.graph;
