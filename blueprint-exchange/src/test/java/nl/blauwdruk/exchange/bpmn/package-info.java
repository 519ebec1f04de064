/** Tests of reading process models. */
package nl.blauwdruk.exchange.bpmn;
