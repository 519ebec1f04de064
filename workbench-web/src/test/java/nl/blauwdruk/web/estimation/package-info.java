/** Tests of planning poker on a server. */
package nl.blauwdruk.web.estimation;
