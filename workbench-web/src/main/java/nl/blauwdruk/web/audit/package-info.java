/** What changed, who did it, when and why; added to and read, never changed. */
package nl.blauwdruk.web.audit;
