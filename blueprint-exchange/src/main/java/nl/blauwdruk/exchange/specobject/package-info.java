/**
 * Specification items as ReqM2 SpecObject XML, the format of OpenFastTrace.
 *
 * <p>What is read and written here is what a trace needs. How items cover each other is the model's; what a story says in its
 * text is written along, never read back.
 */
package nl.blauwdruk.exchange.specobject;
