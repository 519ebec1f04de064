/** Tricks with headers that proxies write. */
package nl.blauwdruk.web.proxy;
