/** What all pages share: texts in two languages, the chosen language and theme, figures. */
package nl.blauwdruk.web.page;
