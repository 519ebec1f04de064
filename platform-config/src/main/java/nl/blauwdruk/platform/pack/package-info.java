/** The pack: every generated file of one municipality and theme, with manifest, checks and what is still to fill in. */
package nl.blauwdruk.platform.pack;
