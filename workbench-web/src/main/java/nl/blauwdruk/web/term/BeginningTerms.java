package nl.blauwdruk.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.exchange.skos.SocialDomain;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.search.Indexing;

/** Fills an empty term list with the concepts that come along: once in the life of a workbench, and never over what people wrote. */
@ApplicationScoped
public class BeginningTerms {

    private final JpaTerms terms;
    private final Indexing indexing;
    private final Audit audit;

    @Inject
    public BeginningTerms(JpaTerms terms, Indexing indexing, Audit audit) {
        this.terms = terms;
        this.indexing = indexing;
        this.audit = audit;
    }

    protected BeginningTerms() { // for CDI
        this(null, null, null);
    }

    /** @return how many were added; 0 when the list was filled before, or people began it themselves */
    @Transactional
    public int fill() {
        if (!terms.claimFilling() || terms.count(TermFilter.ALL) > 0) {
            return 0;
        }
        List<Term> all = SocialDomain.terms();
        for (Term term : all) {
            terms.add(term);
            indexing.changed(term);
        }
        terms.touch();
        return CurrentPerson.runAs(Person.SYSTEM, () -> {
            audit.record(Change.of(Operation.EDIT_TERM, "term", "begrippenlijst", "", all.size() + " begrippen"));
            return all.size();
        });
    }
}
