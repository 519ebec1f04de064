/** The term list: concepts with their preferred words and each municipality's own. How words are compared is the model's. */
package nl.blauwdruk.web.term;
