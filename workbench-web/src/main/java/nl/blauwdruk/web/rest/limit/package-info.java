/** How much a program may ask: requests a minute, and the size of a body. What files may weigh, their readers say. */
package nl.blauwdruk.web.rest.limit;
