package nl.blauwdruk.web.pack;

import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.platform.pack.Pack;

/** A municipality's blueprint with the pack made from it. */
public record VariantPack(Blueprint variant, Pack pack) {}
