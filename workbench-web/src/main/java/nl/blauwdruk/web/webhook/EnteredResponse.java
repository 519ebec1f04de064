package nl.blauwdruk.web.webhook;

/** A webhook that was just entered, with the secret its messages are signed with; told here and never again. */
public record EnteredResponse(long id, String secret) {}
