/** Tests of who may do what. */
package nl.blauwdruk.web.access;
