/** Comparison of a theme's variants: computed once per revision of the blueprints, with the page that shows it. */
package nl.blauwdruk.web.comparison;
