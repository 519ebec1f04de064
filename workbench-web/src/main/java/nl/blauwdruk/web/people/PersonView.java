package nl.blauwdruk.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;

/** The page of one person, for their administrator. */
@Named
@RequestScoped
public class PersonView {

    /** Request parameter with the number of the account. */
    static final String PERSON = "mens";

    @Inject
    private ManagingPeople managing;

    @Inject
    private MembershipChoices choices;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private long id;
    private Account account;
    private String oneTimePassword;

    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            id = number(request.getParameter(PERSON));
            load();
        }
    }

    private static long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Reads the person the address or the form names. */
    public void load() {
        read();
        if (account == null) {
            messages.notFound();
        }
    }

    private void read() {
        account = managing.byId(id).orElse(null);
    }

    /** Gives the role that was chosen. */
    public void give() {
        act(() -> managing.give(id, choices.chosen()));
    }

    /** Takes a role away. */
    public void take(String role, String municipality, String theme) {
        act(() -> managing.take(id, new Membership(Role.valueOf(role), blankToNull(municipality), blankToNull(theme))));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Keeps this person out, or lets them in again. */
    public void block(boolean blocked) {
        act(() -> managing.block(id, blocked));
    }

    public void resetPassword() {
        act(() -> oneTimePassword = managing.resetPassword(id));
    }

    public void signOutEverywhere() {
        act(() -> managing.signOutEverywhere(id));
    }

    public void dropSecondFactor() {
        act(() -> managing.dropSecondFactor(id));
    }

    private void act(Runnable work) {
        try {
            work.run();
            messages.done("saved");
        } catch (PeopleRefusal refused) {
            messages.refused(texts.get("people.refused." + refused.code()));
        } catch (UnknownPerson | NotAllowed refused) {
            messages.refused(texts.get("people.refused.NotYours"));
        }
        read();
    }

    public boolean isThere() {
        return account != null;
    }

    public Account getAccount() {
        return account;
    }

    /** Whether who reads may do something to the account as a whole. */
    public boolean isMine() {
        return managing.isMine(account);
    }

    /** The roles of this person. */
    public List<MembershipRow> getMemberships() {
        List<Membership> all = account.memberships();
        return IntStream.range(0, all.size())
                .mapToObj(position -> row(position, all.get(position)))
                .toList();
    }

    /** Whether some of the roles follow an identity provider. */
    public boolean isClaimed() {
        return account.memberships().stream().anyMatch(Membership::isClaimed);
    }

    private MembershipRow row(int position, Membership membership) {
        return new MembershipRow(
                position,
                membership.role().name(),
                membership.municipality().orElse(""),
                membership.theme().orElse(""),
                access.may(Operation.MANAGE_PEOPLE, membership.scope()),
                membership.isClaimed());
    }

    /** The password to hand over, right after it was made; null otherwise. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
