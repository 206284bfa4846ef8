package uk.npws.alongside.events.enquiry;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what a person wrote from what a machine did, before anything is answered. In doubt it was a
 * machine: nobody minds a missing acknowledgement, and two machines that answer each other never
 * stop.
 */
final class Sorter {

  private static final Pattern AWAY =
      Pattern.compile(
          "^\\s*(automatic reply|auto[- ]?reply|auto[- ]?response|out of (the )?office"
              + "|away from (the |my )?(office|desk)|on (annual )?leave\\b|automatische antwort"
              + "|abwesenheit|réponse automatique|absence du bureau|respuesta automática"
              + "|fuera de la oficina|risposta automatica|automatisch antwoord|afwezig"
              + "|autosvar|automatiskt svar|automatisk svar|resposta automática"
              + "|automatyczna odpowiedź|ateb awtomatig|allan o'r swyddfa|自動応答).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Sorter() {}

  /**
   * @param own the address that our letters come from
   */
  static MailKind kind(Incoming mail, String own) {
    String type = mail.header("Content-Type").toLowerCase(Locale.ROOT);
    if (!mail.report().isEmpty()
        || (type.startsWith("multipart/report") && type.contains("delivery-status"))) {
      return MailKind.BOUNCE;
    }
    if (mail.messageId().endsWith("@alongside.letters>")
        || mail.has("X-Loop")
        || ReplyAddress.withoutTag(mail.from()).equals(own)) {
      return MailKind.OWN;
    }
    if (isAutomatic(mail, type)) {
      return MailKind.AUTOMATIC;
    }
    return isBulk(mail) ? MailKind.BULK : MailKind.PERSON;
  }

  private static boolean isAutomatic(Incoming mail, String type) {
    String submitted = mail.header("Auto-Submitted").toLowerCase(Locale.ROOT);
    return mail.header("Return-Path").replaceAll("\\s", "").equals("<>")
        || type.startsWith("multipart/report")
        || !(submitted.isEmpty() || submitted.matches("no\\b.*"))
        || mail.header("Precedence").matches("(?i)auto[_-]?reply")
        || mail.hasAnyOf(
            "X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-Autoreply-From", "X-Mail-Autoreply")
        || mail.from().matches("(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@.*")
        || mail.calendarMethod().equals("REPLY")
        || AWAY.matcher(mail.subject()).matches();
  }

  private static boolean isBulk(Incoming mail) {
    return mail.header("Precedence").matches("(?i)(bulk|list|junk)")
        || mail.hasAnyOf("List-Id", "List-Unsubscribe", "List-Post", "Feedback-ID")
        || mail.header("X-Spam-Flag").equalsIgnoreCase("yes");
  }
}
