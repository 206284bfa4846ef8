package uk.npws.alongside.people.account;

/**
 * Where a try to sign in comes from.
 *
 * @param address the network address
 * @param agent what the browser says it is, or null
 * @param device the mark left on this device by an earlier sign-in, or null
 */
public record Origin(String address, String agent, String device) {

  public Origin {
    address = address == null ? "unknown" : address;
    agent = agent == null ? "" : agent;
    device = device == null ? "" : device;
  }

  /** The browser and system in a few words, such as {@code Firefox on Windows}. */
  String family() {
    return UserAgent.family(agent);
  }
}
