/** Starting the server from the command line: is the machine fit, start it in a JVM of its own, say when it answers. */
package nl.blauwdruk.cli.serve;
