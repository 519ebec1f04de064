/** Tests of what people do with their own account. */
package nl.blauwdruk.web.account;
