package nl.blauwdruk.platform.pack.check;

import java.util.List;
import nl.blauwdruk.model.Finding;

/** One thing every pack must keep to. */
public interface PackRule {

    /** Stable name in kebab case. */
    String name();

    /** What is wrong, in a fixed order; empty when nothing is. */
    List<Finding> check(PackContent pack);
}
