/** Finding blueprints, steps, stories and terms by their words; others say what changed, nothing here changes them. */
package nl.blauwdruk.web.search;
