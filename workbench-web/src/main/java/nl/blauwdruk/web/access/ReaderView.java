package nl.blauwdruk.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who reads this page, for the pages: {@code #{who.name}}, {@code #{who.mayEver('ACCEPT_STORY')}}. */
@Named("who")
@RequestScoped
public class ReaderView {

    @Inject
    private CurrentPerson current;

    @Inject
    private Access access;

    public boolean isSignedIn() {
        return current.person().isPresent();
    }

    /** Name of who reads; empty when nobody is signed in. */
    public String getName() {
        return current.person().map(Person::name).orElse("");
    }

    /** Whether there is anything this person may do it to. */
    public boolean mayEver(String operation) {
        return access.mayAnywhere(Operation.valueOf(operation));
    }

    /** Whether this person may do it to what the whole programme shares. */
    public boolean may(String operation) {
        return access.may(Operation.valueOf(operation), Scope.PROGRAMME);
    }

    /** Whether this person may do it to what a theme shares. */
    public boolean mayIn(String theme, String operation) {
        return access.may(Operation.valueOf(operation), Scope.ofTheme(theme));
    }

    /** Whether this person may do it to what a municipality (CBS code) has in a theme. */
    public boolean mayAt(String municipality, String theme, String operation) {
        return access.may(Operation.valueOf(operation), Scope.of(municipality, theme));
    }
}
