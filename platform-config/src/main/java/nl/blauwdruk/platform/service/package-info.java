/**
 * The neutral, documented model of a service that any supplier can map to its own platform ({@code service.schema.json}).
 *
 * <p>Everything in it says which elements of the blueprint it comes from. Nothing here knows a platform.
 */
package nl.blauwdruk.platform.service;
