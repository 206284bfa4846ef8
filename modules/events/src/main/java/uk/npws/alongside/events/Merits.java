package uk.npws.alongside.events;

/**
 * Why a force puts somebody forward, in its own words: each at most {@value #MOST} characters. The
 * person reads them, and so does the national team.
 *
 * @param capacity the time for it, agreed with the line manager
 * @param passion what makes the person want it
 * @param drive what the person has seen through before
 * @param credibility why colleagues of any rank would listen
 */
public record Merits(String capacity, String passion, String drive, String credibility) {

  static final int MOST = 600;

  public Merits {
    capacity = said("capacity", capacity);
    passion = said("passion", passion);
    drive = said("drive", drive);
    credibility = said("credibility", credibility);
  }

  private static String said(String field, String text) {
    String said = Fields.lines(field, text, MOST);
    if (said.isEmpty()) {
      throw EventRefused.required(field);
    }
    return said;
  }
}
