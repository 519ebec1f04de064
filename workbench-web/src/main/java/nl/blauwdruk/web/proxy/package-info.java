/** What stands between a client and us: whose word about a client counts, and what it says. Who someone is, is not for here. */
package nl.blauwdruk.web.proxy;
