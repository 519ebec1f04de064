package nl.blauwdruk.web.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;

/** Someone who can come in, with the roles they have. */
@Entity
@Table(name = "account")
public class Account {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "login")
    private String login;

    @Column(name = "name")
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "blocked")
    private boolean blocked;

    @Column(name = "second_factor")
    private String secondFactor;

    /** The time step of the last code that was used, so that no code works twice. */
    @Column(name = "second_factor_used")
    private Long secondFactorUsed;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "session_round")
    private int sessionRound;

    @Column(name = "language")
    private String language;

    @Column(name = "words_of")
    private String wordsOf;

    @Column(name = "created_at")
    private LocalDateTime createdAt; // UTC; JPA 3.1 knows no Instant

    @Column(name = "last_signed_in_at")
    private LocalDateTime lastSignedInAt; // UTC

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    private List<Membership> memberships = new ArrayList<>();

    protected Account() {} // for JPA

    /**
     * @param login an e-mail address or another name, at most 200 characters; kept in lower case
     * @throws IllegalArgumentException when login or name is blank or too long
     */
    public Account(String login, String name, Instant createdAt) {
        this.login = text(login, "login").toLowerCase(Locale.ROOT);
        this.name = text(name, "name");
        this.createdAt = LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC);
    }

    /** Whether a text can be a login or a name. */
    static boolean isText(String text) {
        return text != null && !text.isBlank() && text.strip().length() <= LONGEST;
    }

    private static String text(String text, String what) {
        if (!isText(text)) {
            throw new IllegalArgumentException("The " + what + " must have 1 to " + LONGEST + " characters");
        }
        return text.strip();
    }

    /** Who this is, as far as rights go, when they come in some way. */
    public Person person(Via via, boolean onlyReads) {
        return new Person(
                login, name, memberships.stream().map(Membership::grant).toList(), via, onlyReads);
    }

    /**
     * Sets a password; every session of before ends.
     *
     * @param hash a PBKDF2 hash, never the password
     * @param once whether it is to be changed at the first sign-in
     */
    public void choosePassword(String hash, boolean once) {
        passwordHash = requireNonNull(hash);
        mustChange = once;
        signOutEverywhere();
    }

    /** Ends all sessions. */
    public void signOutEverywhere() {
        sessionRound++;
    }

    /** Keeps this person out, and ends all sessions. */
    public void block() {
        blocked = true;
        signOutEverywhere();
    }

    public void unblock() {
        blocked = false;
    }

    /** Gives a role by hand; one that an identity provider named too stays from now on, whatever the provider says. */
    public void give(Membership membership) {
        if (memberships.stream().noneMatch(one -> one.equals(membership) && !one.isClaimed())) {
            memberships.remove(membership);
            memberships.add(membership);
        }
    }

    /** Makes the roles that follow an identity provider those it names now; what was given by hand stays as it is. */
    void follow(Collection<Membership> claims) {
        memberships.removeIf(one -> one.isClaimed() && !claims.contains(one));
        claims.stream()
                .filter(one -> !memberships.contains(one))
                .map(Membership::asClaimed)
                .forEach(memberships::add);
    }

    public void take(Membership membership) {
        memberships.remove(membership);
    }

    /** Whether this person can let in everyone else: an administrator of the whole programme who is not kept out. */
    public boolean isProgrammeAdministrator() {
        return !blocked && memberships.contains(Membership.PROGRAMME_ADMINISTRATOR);
    }

    public void rename(String newName) {
        name = text(newName, "name");
    }

    public void signedIn(Instant at) {
        lastSignedInAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /**
     * Asks for codes of a secret at sign-in from now on.
     *
     * @param sealed the secret, in a form that is of no use without the key
     */
    public void protectWith(String sealed) {
        secondFactor = requireNonNull(sealed);
        secondFactorUsed = null;
    }

    public void dropSecondFactor() {
        secondFactor = null;
        secondFactorUsed = null;
    }

    /**
     * Uses up the code of a time step.
     *
     * @return false when this step or a later one was used before
     */
    public boolean useCode(long timeStep) {
        if (secondFactorUsed != null && timeStep <= secondFactorUsed) {
            return false;
        }
        secondFactorUsed = timeStep;
        return true;
    }

    /** Comes in through an identity provider from now on. */
    public void bindTo(String issuerAndSubject) {
        externalId = requireNonNull(issuerAndSubject);
    }

    /**
     * @param newLanguage {@code nl} or {@code en}, or null for the browser's choice
     * @param newWordsOf CBS code of the municipality whose words this person reads, or null for the preferred ones
     */
    public void prefer(String newLanguage, String newWordsOf) {
        language = newLanguage;
        wordsOf = newWordsOf;
    }

    /** What it is now, in short, for who looks back later. */
    public String words() {
        String roles = memberships.stream().map(Membership::words).collect(Collectors.joining("; "));
        return name + ": " + (roles.isEmpty() ? "geen rol" : roles) + (blocked ? "; geblokkeerd" : "");
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    /** Empty for someone who comes in through an identity provider only. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean mustChangePassword() {
        return mustChange;
    }

    public boolean isBlocked() {
        return blocked;
    }

    /** The sealed secret of the second factor; empty when there is none. */
    public Optional<String> secondFactor() {
        return Optional.ofNullable(secondFactor);
    }

    /** Number that all sessions of now carry; a session with another one has ended. */
    public int sessionRound() {
        return sessionRound;
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Optional<String> wordsOf() {
        return Optional.ofNullable(wordsOf);
    }

    public Instant createdAt() {
        return createdAt.toInstant(ZoneOffset.UTC);
    }

    public Optional<Instant> lastSignedInAt() {
        return Optional.ofNullable(lastSignedInAt).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }
}
