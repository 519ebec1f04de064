/**
 * Tracing over specification items of any kind: which of them are covered by what they need, and which links do not hold.
 *
 * <p>Terms and meaning are those of ReqM2 and OpenFastTrace. What an item says in its text does not belong here, nor how it is
 * read or written. All of it takes time and memory linear in items and links; nothing recurs, so neither a long chain nor a
 * circle can stop it.
 */
package nl.blauwdruk.model.trace.graph;
