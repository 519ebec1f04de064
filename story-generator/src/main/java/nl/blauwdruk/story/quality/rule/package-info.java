/** The thirteen criteria of the Quality User Story framework (Lucassen, Dalpiaz, Van der Werf and Brinkkemper 2016), a class each. */
package nl.blauwdruk.story.quality.rule;
