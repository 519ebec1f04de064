/** Tests of the filling of templates. */
package nl.blauwdruk.template;
