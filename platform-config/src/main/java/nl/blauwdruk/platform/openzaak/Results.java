package nl.blauwdruk.platform.openzaak;

import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.service.ServiceResult;

/** How a case can end, with the entries of the national lists that stand for it until someone confirms them. */
final class Results {

    private final Draft draft;

    Results(Draft draft) {
        this.draft = draft;
    }

    void add() {
        draft.service()
                .results()
                .forEach((key, one) -> Selectielijst.forResult(key)
                        .ifPresentOrElse(
                                entries -> addResult(key, one, entries),
                                () -> draft.find(
                                        "resultaat-zonder-lijst",
                                        Severity.ERROR,
                                        "Voor resultaat '" + one.name()
                                                + "' is geen keuze uit de selectielijst bekend.",
                                        one.place(),
                                        "Kies een resultaat uit de selectielijst.")));
    }

    private void addResult(String key, ServiceResult one, Selectielijst.Default entries) {
        String url = draft.addresses().of(Resource.RESULTAATTYPE, key);
        draft.fits(one.name(), ResultaatType.LIMIT, "resultaattype", one.place());
        draft.add(new ResultaatType(url, draft.zaaktype(), one.name(), entries));
        draft.configures(one, url);
        Selectielijst.Resultaat chosen = entries.resultaat();
        draft.asks(
                new OpenChoice(
                        "selectielijst.resultaten." + key,
                        chosen.url(),
                        "Welk resultaat uit de selectielijst hoort bij '" + one.name() + "'?",
                        "Het algemene resultaat " + chosen.number() + " " + chosen.name() + ", bewaren " + chosen.keep()
                                + ". Voor uw dienst kan een specifiek resultaat gelden, en de UUID kan op uw server anders zijn."));
        draft.asks(new OpenChoice(
                "selectielijst.omschrijvingen." + key,
                entries.omschrijvingUrl(),
                "Welke generieke omschrijving hoort bij '" + one.name() + "'?",
                "De omschrijving die er het meest op lijkt."));
    }
}
