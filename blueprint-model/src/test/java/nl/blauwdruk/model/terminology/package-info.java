/** Tests of the words. */
package nl.blauwdruk.model.terminology;
