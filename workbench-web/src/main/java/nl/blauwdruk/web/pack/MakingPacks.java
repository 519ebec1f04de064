package nl.blauwdruk.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.platform.pack.Pack;
import nl.blauwdruk.platform.pack.PackGenerator;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;

/** Makes packs from the blueprints as they are now, and records where one was loaded. */
@ApplicationScoped
@Does(Operation.READ)
public class MakingPacks {

    private final ComparingThemes comparing;
    private final JpaPackRecords records;
    private final TraceLinks links;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Map<String, MadePack> made = new ConcurrentHashMap<>();

    @Inject
    public MakingPacks(
            ComparingThemes comparing,
            JpaPackRecords records,
            TraceLinks links,
            Access access,
            Audit audit,
            Clock clock) {
        this.comparing = comparing;
        this.records = records;
        this.links = links;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected MakingPacks() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** A pack with the revision of the theme it was made from. */
    private record MadePack(String stamp, Pack pack) {}

    /** The packs of a theme, one per municipality by name. */
    public List<VariantPack> ofTheme(String theme) {
        return comparing
                .of(theme)
                .map(compared -> compared.blueprints().variants().stream()
                        .map(variant -> new VariantPack(variant, make(compared, variant)))
                        .toList())
                .orElse(List.of());
    }

    /** Some packs of a theme, by name of the municipality; only these are made. */
    public List<VariantPack> page(String theme, int first, int most) {
        return comparing
                .of(theme)
                .map(compared -> compared.blueprints().variants().stream()
                        .skip(first)
                        .limit(most)
                        .map(variant -> new VariantPack(variant, make(compared, variant)))
                        .toList())
                .orElse(List.of());
    }

    /** How many packs a theme has. */
    public int count(String theme) {
        return comparing
                .of(theme)
                .map(compared -> compared.blueprints().variants().size())
                .orElse(0);
    }

    /** The pack of one municipality; empty when it has no variant of the theme. */
    public Optional<VariantPack> of(String theme, String municipality) {
        return comparing
                .of(theme)
                .flatMap(compared -> compared.blueprints()
                        .ofMunicipality(municipality)
                        .map(variant -> new VariantPack(variant, make(compared, variant))));
    }

    private Pack make(ThemeComparison compared, Blueprint variant) {
        String stamp = compared.blueprints().stamps().toString();
        return made.compute(
                        variant.key(),
                        (key, before) -> before != null && before.stamp().equals(stamp)
                                ? before
                                : new MadePack(
                                        stamp,
                                        PackGenerator.generate(
                                                compared.blueprints().base(), variant, compared.comparison())))
                .pack();
    }

    /**
     * Records that the pack of a municipality, as it is now, was loaded; what it contains can then count as configured.
     *
     * @param environment where, such as <i>test</i>; not blank
     * @return number of the record
     */
    @Transactional
    @Does(Operation.RELEASE_PACK)
    public long recordLoaded(String theme, String municipality, String environment) {
        access.require(Operation.RELEASE_PACK, Scope.of(municipality, theme));
        VariantPack made = of(theme, municipality)
                .orElseThrow(() ->
                        new IllegalArgumentException("Municipality " + municipality + " has no pack for " + theme));
        Blueprint variant = made.variant();
        String key = variant.key() + "/" + variant.revision() + "/"
                + (records.ofTheme(theme).size() + 1);
        PackRecord record = new PackRecord(
                key,
                theme,
                municipality,
                variant.key(),
                variant.revision(),
                made.pack().sha256(),
                clock.instant(),
                access.person().name());
        record.loadedIn(environment, LocalDate.now(clock));
        records.add(record);
        audit.record(Change.in(theme, Operation.RELEASE_PACK, "pack", key, "", "geladen in " + environment)
                .at(municipality));
        links.addAll(made.pack().contained().stream()
                .map(element -> new TraceLink(element.id(), element.fingerprint(), TargetKind.PACK, key))
                .toList());
        return record.id();
    }

    /** One page of the records, the newest first. */
    @Transactional
    public List<PackRecord> page(PackFilter filter, int first, int most) {
        return records.page(filter, first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long count(PackFilter filter) {
        return records.count(filter);
    }

    /** One record. */
    @Transactional
    public Optional<PackRecord> recordOf(long id) {
        return records.byId(id);
    }

    /** The records of a theme, the newest first. */
    @Transactional
    public List<PackRecord> records(String theme) {
        return records.ofTheme(theme);
    }
}
