/**
 * The second factor by itself: secret, codes, recovery codes, the drawing an app reads, and how the secret is kept. It knows no
 * accounts; who must prove what stands with people and at sign-in.
 */
package nl.blauwdruk.web.factor;
