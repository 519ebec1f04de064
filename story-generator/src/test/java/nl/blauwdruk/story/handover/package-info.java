/** Tests of handing a backlog over to other tools. */
package nl.blauwdruk.story.handover;
