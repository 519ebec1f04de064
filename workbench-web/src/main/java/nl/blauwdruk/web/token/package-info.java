/** Personal tokens with which a program does what a person may: made, recognised and revoked. */
package nl.blauwdruk.web.token;
