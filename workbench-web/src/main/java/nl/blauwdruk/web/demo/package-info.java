/** The example programme a demonstration starts with. */
package nl.blauwdruk.web.demo;
