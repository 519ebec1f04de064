/** Tests of the commands as a shell runs them, and of the rules of the house over all modules. */
package nl.blauwdruk.cli;
