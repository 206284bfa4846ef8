package uk.npws.alongside.people;

/** What a person may be. Several at once are usual; some hold for one force only. */
public enum Role {
  /** Everybody with an account: officer, staff or volunteer. */
  MEMBER(false),
  /** Supports colleagues one to one. */
  SUPPORTER(true),
  /** Looks after up to eight supporters. */
  CHAMPION(true),
  /** Runs peer support in a force. */
  COORDINATOR(true),
  /** Delivers events; no national rights. */
  TRAINER(false),
  /** Works for the national team. */
  NPWS(false),
  /** Accounts, roles, settings, retention. */
  ADMINISTRATOR(false),
  /** Reads the audit trail and changes nothing. */
  AUDITOR(false);

  private final boolean ofForce;

  Role(boolean ofForce) {
    this.ofForce = ofForce;
  }

  /** Whether it is granted for one force. */
  public boolean ofForce() {
    return ofForce;
  }

  /** Whether signing in takes a second factor: every role above member. */
  public boolean needsSecondFactor() {
    return this != MEMBER;
  }
}
