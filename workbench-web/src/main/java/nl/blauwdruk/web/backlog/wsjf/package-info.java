/** The order of a backlog by weighted shortest job first. How it is computed is in the module with stories. */
package nl.blauwdruk.web.backlog.wsjf;
