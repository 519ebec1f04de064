/** Tests of how people come in. */
package nl.blauwdruk.web.signin;
