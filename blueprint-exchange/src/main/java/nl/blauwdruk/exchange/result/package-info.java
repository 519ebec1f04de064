/**
 * Test results: Cucumber JSON and JUnit XML, as scenarios with their tags and whether they passed.
 *
 * <p>What a tag stands for is not known here.
 */
package nl.blauwdruk.exchange.result;
