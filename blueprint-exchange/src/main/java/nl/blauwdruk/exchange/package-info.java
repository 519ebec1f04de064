/**
 * Blueprints from files and to files: what all formats share.
 *
 * <p>A package per format lies below; nothing here stores or sends anything.
 */
package nl.blauwdruk.exchange;
