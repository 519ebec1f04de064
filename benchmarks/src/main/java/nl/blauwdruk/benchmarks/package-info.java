/** Measures the engines on made-up data of national size; what was measured stands in {@code docs/benchmarks.adoc}. */
package nl.blauwdruk.benchmarks;
