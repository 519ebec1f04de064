/** Tests of what people and programs get when something cannot be done. */
package nl.blauwdruk.web.failure;
