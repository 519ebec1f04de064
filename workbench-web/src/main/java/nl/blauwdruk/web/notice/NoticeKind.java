package nl.blauwdruk.web.notice;

/** Why something waits for someone. */
public enum NoticeKind {
    /** Stories rest on something that means something else now. */
    OUTDATED("eye", "/backlog/list?toon=nakijken&thema="),
    /** Stories are offered for acceptance. */
    TO_ACCEPT("check", "/sprint/board?thema="),
    /** Work on stories is blocked. */
    BLOCKED("block", "/sprint/board?thema="),
    /** Residents said something that nobody dealt with yet. */
    REMARKS("chat", "/blueprint/grid?thema="),
    /** Steps are suggested to be the same as those of others. */
    CLUSTERS("split", "/comparison/theme?thema="),
    /** Partners set a day before which differences are to be decided. */
    DECISIONS("clock", "/comparison/theme?toon=onbeslist&thema="),
    /** Somebody calls upon you in a discussion. */
    MENTIONS("chat", "/comparison/theme?thema="),
    /** Variations are proposed until partners decide. */
    PROPOSED("hand", "/backlog/list?toon=voorgesteld&thema="),
    /** A pack was never loaded as it is now. */
    PACKS("pack", "/pack/list?thema="),
    /** Invitations that were not taken up end soon. */
    INVITATIONS("people", "/people/invitations"),
    /** Tokens of one's own end soon. */
    TOKENS("clock", "/account/settings");

    private final String sign;
    private final String page;

    NoticeKind(String sign, String page) {
        this.sign = sign;
        this.page = page;
    }

    /** Name of its sign. */
    public String sign() {
        return sign;
    }

    /** Where to deal with it in a theme; with what belongs to no theme, the theme is empty. */
    String in(String theme) {
        return page + theme;
    }
}
