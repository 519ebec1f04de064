/** Tests of blueprints, and the fixtures all modules share. */
package nl.blauwdruk.model.blueprint;
