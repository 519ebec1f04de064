/** Tests of what is said when the server does not start. */
package nl.blauwdruk.cli.serve;
