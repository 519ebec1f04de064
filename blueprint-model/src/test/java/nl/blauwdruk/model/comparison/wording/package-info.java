/** Tests of reading names and texts as words with meaning. */
package nl.blauwdruk.model.comparison.wording;
