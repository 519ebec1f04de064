/** What people do with their own account: password, sessions, language, the words they read. */
package nl.blauwdruk.web.account;
