/** How people come in: sign-in, session, bearer tokens, and what is open to everyone. */
package nl.blauwdruk.web.signin;
