package nl.blauwdruk.web.blueprint;

import java.util.List;
import nl.blauwdruk.model.Finding;

/**
 * What came of one uploaded file.
 *
 * @param key key of the blueprint
 * @param file name of the file it came from
 * @param revision its revision now; 1 when it is new
 * @param findings what the reader noticed
 */
public record ImportedBlueprint(String key, String file, int revision, List<Finding> findings) {}
