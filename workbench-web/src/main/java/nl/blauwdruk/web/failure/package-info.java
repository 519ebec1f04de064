/** What a person sees when something cannot be done or went wrong, and what the log keeps of it. */
package nl.blauwdruk.web.failure;
