/** Coming in through an identity provider: OpenID Connect with authorization code, PKCE, state and nonce. */
package nl.blauwdruk.web.signin.oidc;
