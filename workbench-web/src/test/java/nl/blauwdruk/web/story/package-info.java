/** Tests of stories in the workbench. */
package nl.blauwdruk.web.story;
