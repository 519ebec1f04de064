/**
 * Process models in BPMN 2.0, read as blueprints to compare.
 *
 * <p>Only what a comparison needs is read: tasks, named events, lanes and the order of the flow.
 */
package nl.blauwdruk.exchange.bpmn;
