package nl.blauwdruk.web.people;

/**
 * An account that was just made.
 *
 * @param id number of the account
 * @param login what they sign in with
 * @param oneTimePassword shown now and never again
 */
public record NewAccount(long id, String login, String oneTimePassword) {}
