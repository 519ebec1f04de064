/** What all resources of the API share: its address, pages of lists, and problems as application/problem+json. */
package nl.blauwdruk.web.rest;
