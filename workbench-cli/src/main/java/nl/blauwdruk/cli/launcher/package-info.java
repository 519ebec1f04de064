/**
 * Runs the server inside the JVM that is made for it.
 *
 * <p>Nothing here may use more than the JDK and Payara Micro: another library on this class path breaks deployment.
 */
package nl.blauwdruk.cli.launcher;
