/** Tests of search: how it ranks, what it keeps from whom, and how fast it is. */
package nl.blauwdruk.web.search;
