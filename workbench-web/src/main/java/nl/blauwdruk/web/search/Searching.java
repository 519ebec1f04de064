package nl.blauwdruk.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;

/** Finds what a person looks for among what they may see. */
@ApplicationScoped
public class Searching {

    /** Most items on a page. */
    public static final int PAGE = 50;

    private static final int MOST_WORDS = 6;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::kind)
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::id);

    private final SearchIndex index;
    private final Access access;

    @Inject
    public Searching(SearchIndex index, Access access) {
        this.index = index;
        this.access = access;
    }

    protected Searching() { // for CDI
        this(null, null);
    }

    /**
     * What holds every word of a text, or a word that begins with it.
     *
     * @param text as typed; of more than six words the first six count
     * @param kind only this; empty for all
     * @param page from 1
     * @param size of a page
     */
    @Transactional
    @Does(Operation.READ)
    public SearchResult find(String text, Optional<FoundKind> kind, int page, int size) {
        List<Wanted> words =
                Words.of(text).stream().limit(MOST_WORDS).map(Wanted::new).toList();
        List<Candidate> all = words.isEmpty() ? List.of() : index.find(words, ownMunicipalities());
        List<Candidate> asked = all.stream()
                .filter(one -> kind.isEmpty() || one.kind() == kind.get())
                .sorted(BEST_FIRST)
                .toList();
        List<Long> ids = asked.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(Candidate::id)
                .toList();
        return new SearchResult(
                index.read(ids), page, size, asked.size(), countsOf(all), all.size() >= SearchIndex.MOST);
    }

    /** Those whose concepts this person may see. */
    private Set<String> ownMunicipalities() {
        Person reader = access.person();
        return reader.municipalities().stream().filter(reader::isOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<FoundKind, Integer> countsOf(List<Candidate> all) {
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        all.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }
}
