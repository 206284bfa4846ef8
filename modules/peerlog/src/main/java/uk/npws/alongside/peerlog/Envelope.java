package uk.npws.alongside.peerlog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import uk.npws.alongside.foundation.Secrets;
import uk.npws.alongside.peerlog.codes.Activity;
import uk.npws.alongside.peerlog.codes.AuthorRole;
import uk.npws.alongside.peerlog.codes.Code;
import uk.npws.alongside.peerlog.codes.Effect;
import uk.npws.alongside.peerlog.codes.FollowUp;
import uk.npws.alongside.peerlog.codes.Mode;
import uk.npws.alongside.peerlog.codes.Occasion;
import uk.npws.alongside.peerlog.codes.Origin;
import uk.npws.alongside.peerlog.codes.PeopleReached;
import uk.npws.alongside.peerlog.codes.Reason;
import uk.npws.alongside.peerlog.codes.Signpost;
import uk.npws.alongside.peerlog.codes.TimeSpent;
import uk.npws.alongside.peerlog.codes.Who;

/**
 * A log as a draft keeps it: codes in a fixed order, encrypted, and all of one length, so that not
 * even the length tells a long story from a short one.
 */
record Envelope(InteractionLog log, AuthorRole role) {

  private static final String PURPOSE = "peerlog-draft";
  private static final int LENGTH = 320;

  byte[] sealed(Secrets secrets) {
    byte[] plain = text().getBytes(StandardCharsets.US_ASCII);
    if (plain.length > LENGTH) {
      throw new IllegalStateException("a log of " + plain.length + " bytes");
    }
    byte[] padded = Arrays.copyOf(plain, LENGTH);
    Arrays.fill(padded, plain.length, LENGTH, (byte) ' ');
    return secrets.seal(PURPOSE, padded);
  }

  static Envelope open(byte[] sealed, Secrets secrets) {
    return read(
        new String(secrets.open(PURPOSE, sealed), StandardCharsets.US_ASCII).stripTrailing());
  }

  private String text() {
    Support support = log.support();
    Aside aside = log.aside();
    return String.join(
        "|",
        String.valueOf(Code.EDITION),
        Code.text(role),
        Code.text(log.activity()),
        log.week().monday().toString(),
        Code.text(log.mode()),
        Code.text(log.time()),
        Code.text(log.reached()),
        Code.text(support.who()),
        Code.text(support.reasons()),
        Code.text(support.signposts()),
        Code.text(aside.occasion()),
        Code.text(aside.followUp()),
        Code.text(aside.origin()),
        Code.text(aside.effect()),
        log.contra() ? "contra" : "log");
  }

  private static Envelope read(String text) {
    String[] part = text.split("\\|", -1);
    return new Envelope(
        new InteractionLog(
            Code.of(Activity.class, part[2]),
            new Week(LocalDate.parse(part[3])),
            Code.of(Mode.class, part[4]),
            Code.of(TimeSpent.class, part[5]),
            Code.of(PeopleReached.class, part[6]),
            new Support(
                Code.of(Who.class, part[7]),
                Code.all(Reason.class, part[8]),
                Code.all(Signpost.class, part[9])),
            new Aside(
                Code.of(Occasion.class, part[10]),
                Code.of(FollowUp.class, part[11]),
                Code.of(Origin.class, part[12]),
                Code.of(Effect.class, part[13])),
            part[14].equals("contra")),
        Code.of(AuthorRole.class, part[1]));
  }
}
