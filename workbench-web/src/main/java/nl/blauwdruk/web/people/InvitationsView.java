package nl.blauwdruk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;

/** The page on which administrators invite people. */
@Named
@RequestScoped
public class InvitationsView {

    @Inject
    private InvitingPeople inviting;

    @Inject
    private MembershipChoices choices;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String address;
    private String name;
    private String link;

    /** Invites, and shows the link this once. */
    public void invite() {
        act(() -> {
            String secret = inviting.invite(address, name, List.of(choices.chosen()))
                    .secret()
                    .text();
            link = URI.create(request.getRequestURL().toString())
                    .resolve(request.getContextPath() + "/signin/invitation?uitnodiging=" + secret)
                    .toString();
            address = null;
            name = null;
        });
    }

    /** Takes an invitation back. */
    public void revoke(long id) {
        act(() -> inviting.revoke(id));
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
    }

    public List<Invitation> getOpen() {
        return inviting.open();
    }

    /** The link to hand over, right after it was made; null otherwise. */
    public String getLink() {
        return link;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
