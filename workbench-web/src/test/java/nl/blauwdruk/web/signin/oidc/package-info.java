/** Tests of coming in through an identity provider. */
package nl.blauwdruk.web.signin.oidc;
