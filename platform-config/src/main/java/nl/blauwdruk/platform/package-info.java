/**
 * Configuration of the shared platform: values in, files as bytes out; nothing here writes, sends or asks what time it is.
 */
package nl.blauwdruk.platform;
