package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import nl.blauwdruk.web.access.Access;

/** Tells lists apart: the same question of the same person has the same answer until something changes, and every change has an entry. */
@ApplicationScoped
public class Stamps {

    private final AuditHead head;
    private final Access access;

    @Inject
    public Stamps(AuditHead head, Access access) {
        this.head = head;
        this.access = access;
    }

    protected Stamps() { // for CDI
        this(null, null);
    }

    /** The version of what is asked for; to be taken before it is read, so that it is never newer than the answer. */
    public EntityTag of(UriInfo question) {
        int asked = Objects.hash(access.person(), question.getRequestUri().toString());
        return new EntityTag(head.number() + "-" + Integer.toHexString(asked), true);
    }
}
