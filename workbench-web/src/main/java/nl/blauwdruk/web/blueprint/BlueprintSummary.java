package nl.blauwdruk.web.blueprint;

/** A blueprint in a list of the API; owner is absent for a base. */
public record BlueprintSummary(String key, String theme, String owner, int revision) {

    static BlueprintSummary from(BlueprintStamp stamp) {
        return new BlueprintSummary(stamp.key(), stamp.theme(), stamp.ownerName(), stamp.revision());
    }
}
