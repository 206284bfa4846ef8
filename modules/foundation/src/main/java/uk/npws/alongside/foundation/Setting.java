package uk.npws.alongside.foundation;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the portal: the one place where they are named, explained and read. Values come
 * from MicroProfile Config, so from the environment ({@code PORTAL_DB_URL}) or system properties
 * ({@code portal.db.url}). {@link #refusedInProduction} says what a real installation may not start
 * with.
 */
public enum Setting {
  MODE(
      "portal.mode",
      "production",
      "demo, test or production; only production refuses unsafe values",
      null),
  ADDRESS(
      "portal.address",
      "http://localhost:8080",
      "the address readers type, used in letters and QR codes",
      "anything but https"),
  DB_URL(
      "portal.db.url",
      "",
      "JDBC address of the MySQL or MariaDB server and schema",
      "an empty value"),
  DB_USER(
      "portal.db.user",
      "alongside",
      "the account that the portal works with; it may not alter the audit trail",
      "root"),
  DB_PASSWORD("portal.db.password", "", "its password", "an empty value"),
  DB_OWNER_USER(
      "portal.db.owner.user",
      "",
      "the account that migrates the schema; empty: the same as portal.db.user",
      null),
  DB_OWNER_PASSWORD("portal.db.owner.password", "", "its password", null),
  SECRET(
      "portal.secret",
      "",
      "at least 32 characters; keys for the audit chain, cookies and sealed fields come from it",
      "under 32 characters"),
  SMTP_HOST(
      "portal.smtp.host",
      "localhost",
      "the server that takes our letters",
      "localhost without portal.smtp.user"),
  SMTP_PORT("portal.smtp.port", "25", "its port", null),
  SMTP_USER("portal.smtp.user", "", "account there; empty: none asked", null),
  SMTP_PASSWORD("portal.smtp.password", "", "its password", null),
  SMTP_STARTTLS(
      "portal.smtp.starttls",
      "false",
      "whether the connection must be encrypted",
      "false for any host that is not this machine or the compose network"),
  MAIL_FROM(
      "portal.mail.from",
      "Alongside <alongside@npws.example>",
      "the sender of letters, and where answers go",
      "an address under .example"),
  CONTACT_IMAP_HOST(
      "portal.contact.imap.host",
      "",
      "the IMAP server that keeps what is written to portal.mail.from; empty: nobody reads it here",
      null),
  CONTACT_IMAP_PORT("portal.contact.imap.port", "993", "its port", null),
  CONTACT_IMAP_USER("portal.contact.imap.user", "", "the account of that mailbox", null),
  CONTACT_IMAP_PASSWORD("portal.contact.imap.password", "", "its password", null),
  CONTACT_IMAP_SSL(
      "portal.contact.imap.ssl",
      "true",
      "whether the connection is encrypted from its start",
      "false for any host that is not this machine or the compose network"),
  CONTACT_CHECKED_BY(
      "portal.contact.checked-by",
      "",
      "the name our mail server writes into Authentication-Results; empty: every sender is held back",
      null),
  DIGEST_DAY(
      "portal.digest.day",
      "MONDAY",
      "the day of the week on which coordinators get their weekly letter, in English",
      null),
  DIGEST_HOUR(
      "portal.digest.hour", "8", "the hour from which on they get it, 0 to 23 in London", null),
  CONTENT_FOLDER(
      "portal.content.folder",
      "",
      "a folder of learning content to show instead of ours, once it is valid; empty: ours",
      null),
  ROUND_SECONDS(
      "portal.round.seconds",
      "15",
      "how often the portal looks for what is due: offers that run out, reminders, letters that ask",
      null),
  BEHIND_PROXY(
      "portal.behind-proxy",
      "false",
      "true: a TLS proxy stands in front and sets X-Forwarded-For and -Proto",
      "false"),
  DEMO_DATA(
      "portal.demo-data",
      "false",
      "fill an empty database with the invented nation of content/demo",
      "true"),
  DEMO_IMAP_PORT(
      "portal.demo.imap.port",
      "",
      "where the demo page reads the letters, on this machine; empty: there is no such page",
      "any value"),
  DEMO_IMAP_USER("portal.demo.imap.user", "", "the account of the demo mailbox", "any value"),
  DEMO_IMAP_PASSWORD("portal.demo.imap.password", "", "its password", "any value"),
  SIGNING_KEYSTORE(
      "portal.signing.keystore",
      "",
      "PKCS#12 file with the key that signs certificates; empty: one is made and kept in the database, sealed",
      null),
  SIGNING_PASSWORD("portal.signing.password", "", "its password", null);

  private final String key;
  private final String byDefault;
  private final String meaning;
  private final String refusedInProduction;

  Setting(String key, String byDefault, String meaning, String refusedInProduction) {
    this.key = key;
    this.byDefault = byDefault;
    this.meaning = meaning;
    this.refusedInProduction = refusedInProduction;
  }

  public String key() {
    return key;
  }

  /** The name of the environment variable that sets it. */
  public String variable() {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  public String byDefault() {
    return byDefault;
  }

  public String meaning() {
    return meaning;
  }

  public Optional<String> refusedInProduction() {
    return Optional.ofNullable(refusedInProduction);
  }

  /** The value in force. */
  public String value() {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse(byDefault);
  }

  public boolean isTrue() {
    return Boolean.parseBoolean(value());
  }

  public boolean isSet() {
    return !value().isBlank();
  }
}
