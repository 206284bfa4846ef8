package uk.npws.alongside.events.enquiry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.npws.alongside.foundation.Ids;

/** Something that was attached to a message; of kinds we do not take only the name is known. */
@Entity
@Table(name = "enquiry_file")
public class EnquiryFile {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "mail")
  private UUID mail;

  @Column(name = "name")
  private String name;

  @Column(name = "size")
  private int size;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "content")
  private byte[] content;

  @Enumerated(EnumType.STRING)
  @Column(name = "why")
  private Incoming.Attached.Why why;

  protected EnquiryFile() {}

  EnquiryFile(ReceivedMail of, Incoming.Attached attached) {
    this.id = Ids.next();
    this.mail = of.id();
    this.name = attached.name();
    this.size = attached.size();
    this.content = attached.content();
    this.why = attached.why();
  }

  public UUID id() {
    return id;
  }

  public UUID mail() {
    return mail;
  }

  public String name() {
    return name;
  }

  public int size() {
    return size;
  }

  /** Size in words, such as {@code 14 KB}. */
  public String howLarge() {
    return Math.max(1, size / 1024) + " KB";
  }

  public byte[] content() {
    return content.clone();
  }

  public boolean kept() {
    return why == null;
  }

  /** The key of why it was not kept. */
  public String reason() {
    return why == null ? "" : "enquiry-file." + why.name().toLowerCase(java.util.Locale.ROOT);
  }
}
