/** The pages as people use them: the demonstration in a real browser, in both languages, checked by axe. */
package nl.blauwdruk.cli.browser;
