/** A request that is sent again, as its sender heard no answer, is done once: the key of the sender tells. */
package nl.blauwdruk.web.rest.repeat;
