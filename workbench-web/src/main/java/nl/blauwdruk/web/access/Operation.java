package nl.blauwdruk.web.access;

import static nl.blauwdruk.web.access.Reach.ANYWHERE;
import static nl.blauwdruk.web.access.Reach.EITHER;
import static nl.blauwdruk.web.access.Reach.MUNICIPALITY;
import static nl.blauwdruk.web.access.Reach.PROGRAMME;
import static nl.blauwdruk.web.access.Reach.THEME;
import static nl.blauwdruk.web.access.Role.ADMINISTRATOR;
import static nl.blauwdruk.web.access.Role.DESIGNER;
import static nl.blauwdruk.web.access.Role.PARTNER;
import static nl.blauwdruk.web.access.Role.PRODUCT_OWNER;
import static nl.blauwdruk.web.access.Role.READER;
import static nl.blauwdruk.web.access.Role.SCRUM_MASTER;
import static nl.blauwdruk.web.access.Role.SUPPLIER;

import java.util.List;
import java.util.Set;

/** Everything a person can do, with the roles that may and how far each reaches: the one table of rights. */
public enum Operation {
    READ(ANYWHERE, ADMINISTRATOR, DESIGNER, PRODUCT_OWNER, SCRUM_MASTER, PARTNER, SUPPLIER, READER),
    READ_AUDIT(ANYWHERE, ADMINISTRATOR, DESIGNER, PRODUCT_OWNER, SCRUM_MASTER, PARTNER, SUPPLIER),
    READ_PEOPLE(ANYWHERE, ADMINISTRATOR),

    IMPORT_BASE(PROGRAMME, DESIGNER),
    IMPORT_VARIANT(MUNICIPALITY, DESIGNER, PRODUCT_OWNER, PARTNER),
    SHARE_VARIANT(MUNICIPALITY, DESIGNER, PRODUCT_OWNER, PARTNER),
    DESCRIBE_THEME(PROGRAMME, ADMINISTRATOR, DESIGNER),
    EDIT_TERM(PROGRAMME, DESIGNER),
    DECIDE_CLUSTER(EITHER, DESIGNER, PRODUCT_OWNER, PARTNER),
    VOTE_ON_DIFFERENCE(MUNICIPALITY, DESIGNER, PRODUCT_OWNER, PARTNER),
    DISCUSS_DIFFERENCE(THEME, DESIGNER, PRODUCT_OWNER, SCRUM_MASTER, PARTNER),
    RECORD_OUTCOME(EITHER, DESIGNER, PRODUCT_OWNER, PARTNER),

    GENERATE_STORIES(PROGRAMME, PRODUCT_OWNER),
    WRITE_STORY(EITHER, PRODUCT_OWNER),
    MAKE_STORY_READY(EITHER, PRODUCT_OWNER),
    CONFIRM_STORY(EITHER, PRODUCT_OWNER),
    ORDER_BACKLOG(PROGRAMME, PRODUCT_OWNER),
    ESTIMATE_STORY(THEME, DESIGNER, PRODUCT_OWNER, SCRUM_MASTER, SUPPLIER),
    LEAD_ESTIMATION(THEME, PRODUCT_OWNER, SCRUM_MASTER),

    BEGIN_SPRINT(THEME, SCRUM_MASTER),
    PLAN_STORY(THEME, SCRUM_MASTER, PRODUCT_OWNER),
    WORK_ON_STORY(THEME, SCRUM_MASTER, SUPPLIER),
    ACCEPT_STORY(EITHER, PRODUCT_OWNER),
    RELEASE_PACK(MUNICIPALITY, PRODUCT_OWNER),

    MANAGE_OWN_ACCOUNT(ANYWHERE, ADMINISTRATOR, DESIGNER, PRODUCT_OWNER, SCRUM_MASTER, PARTNER, SUPPLIER, READER),
    GIVE_READING_LINK(EITHER, DESIGNER, PRODUCT_OWNER, PARTNER),
    MANAGE_PEOPLE(EITHER, ADMINISTRATOR),
    MANAGE_WEBHOOKS(PROGRAMME, ADMINISTRATOR);

    private static final Set<Operation> READING = Set.of(READ, READ_AUDIT, READ_PEOPLE);

    private final Reach reach;

    @SuppressWarnings("ImmutableEnumChecker") // a List.of, which nobody can change
    private final List<Role> roles;

    Operation(Reach reach, Role... roles) {
        this.reach = reach;
        this.roles = List.of(roles);
    }

    public Reach reach() {
        return reach;
    }

    /** The roles that may, in the order of {@link Role}. */
    public List<Role> roles() {
        return roles;
    }

    /** Whether it changes nothing, so that a token for reading suffices. */
    public boolean isReading() {
        return READING.contains(this);
    }

    /** Whether the answer depends on what it is done to. */
    public boolean needsScope() {
        return reach != ANYWHERE;
    }

    /** Whether a membership gives the right to do this to something. */
    boolean isGivenBy(Grant grant, Scope scope) {
        if (!roles.contains(grant.role())) {
            return false;
        }
        if (reach == ANYWHERE) {
            return true;
        }
        return grant.covers(scope.theme()) && reaches(grant, scope);
    }

    private boolean reaches(Grant grant, Scope scope) {
        return switch (reach) {
            case ANYWHERE, THEME -> true;
            case PROGRAMME -> grant.isProgrammeWide();
            case MUNICIPALITY -> grant.isOfOnly(scope.municipalities());
            case EITHER -> grant.isProgrammeWide() || grant.isOfOnly(scope.municipalities());
        };
    }
}
