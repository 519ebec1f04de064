/** The neutral model of a service, keyed by the identities of the base, so that a municipality is a small patch on it. */
package nl.blauwdruk.platform.service;
