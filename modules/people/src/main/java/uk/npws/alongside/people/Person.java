package uk.npws.alongside.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Ids;

/**
 * Somebody the portal knows: an officer, a member of staff or a volunteer, of one force or of none.
 * Entered by an administrator, a coordinator or an import, or by registering; holds roles; may be
 * disabled and enabled; ends, if asked for, as {@code ERASED}, when name and address are gone and
 * what other rooms had to keep points to nobody. An account, to sign in with, comes later or never.
 */
@Entity
@Table(name = "person")
public class Person {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "printed_name")
  private String printedName;

  @Column(name = "email")
  private String email;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "force_code")
  private Force force;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private PersonKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private PersonState state;

  @Column(name = "known_since")
  private Instant knownSince;

  @ElementCollection
  @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "person_id"))
  private Set<HeldRole> roles = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "former_address", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "email")
  private Set<String> formerAddresses = new HashSet<>();

  @Version
  @Column(name = "version")
  private int version;

  protected Person() {}

  Person(PersonId id, NewPerson somebody, Force force, Instant now) {
    this.id = id.value();
    this.name = somebody.name().value();
    this.printedName = somebody.printedName().value();
    this.email = somebody.email().value();
    this.force = force;
    this.kind = somebody.kind();
    this.state = PersonState.ACTIVE;
    this.knownSince = now;
  }

  Person(NewPerson somebody, Force force, Instant now) {
    this(new PersonId(Ids.next()), somebody, force, now);
  }

  void grant(Grant grant, Instant now) {
    if (grant.role() == Role.MEMBER) {
      throw RoleRefused.everybodys();
    }
    requireKnown();
    if (state != PersonState.ACTIVE) {
      throw PersonRefused.notActive(name);
    }
    if (!roles.add(new HeldRole(grant, now))) {
      throw RoleRefused.heldAlready(name);
    }
  }

  void revoke(Grant grant) {
    if (!roles.remove(new HeldRole(grant, null))) {
      throw RoleRefused.notHeld(name);
    }
  }

  void disable() {
    become(PersonState.DISABLED);
  }

  void enable() {
    become(PersonState.ACTIVE);
  }

  private void become(PersonState next) {
    requireKnown();
    if (!state.next().contains(next)) {
      throw PersonRefused.cannotBecome(name, next);
    }
    state = next;
  }

  void rename(PrintedName newName, PrintedName newPrintedName, PersonKind newKind) {
    requireKnown();
    this.name = newName.value();
    this.printedName = newPrintedName.value();
    this.kind = newKind;
  }

  void moveTo(EmailAddress address) {
    requireKnown();
    if (email != null) {
      formerAddresses.add(email);
    }
    formerAddresses.remove(address.value());
    this.email = address.value();
  }

  void transferTo(Force other) {
    requireKnown();
    this.force = other;
  }

  /** Where this person was written to before; told on export, and forgotten last of all. */
  Set<String> formerAddresses() {
    return Set.copyOf(formerAddresses);
  }

  void forgetFormerAddresses() {
    formerAddresses.clear();
  }

  /**
   * Takes everything off that says who it was. The force stays: so many of a force were trained,
   * whoever they were.
   */
  void erase() {
    become(PersonState.ERASED);
    name = "";
    printedName = "";
    email = null;
    kind = null;
    roles.clear();
  }

  private void requireKnown() {
    if (state == PersonState.ERASED) {
      throw PersonRefused.erased();
    }
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public String name() {
    return state == PersonState.ERASED ? ErasedName.words() : name;
  }

  public String printedName() {
    return state == PersonState.ERASED ? ErasedName.words() : printedName;
  }

  public String email() {
    return email;
  }

  /** The code of the person's force, or null. */
  public ForceId force() {
    return force == null ? null : force.id();
  }

  /** Null when the person is erased. */
  public PersonKind kind() {
    return kind;
  }

  public PersonState state() {
    return state;
  }

  public Instant knownSince() {
    return knownSince;
  }

  /** The roles held beside that of a member, which is everybody's. */
  public Set<Grant> grants() {
    return roles.stream().map(HeldRole::grant).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether signing in takes a second factor. */
  public boolean needsSecondFactor() {
    return grants().stream().anyMatch(grant -> grant.role().needsSecondFactor());
  }

  /** The card from columns: id, name, printed name, address, state, code and name of the force. */
  static PersonCard card(Object[] columns) {
    boolean erased = columns[4] == PersonState.ERASED;
    String code = (String) columns[5];
    return new PersonCard(
        new PersonId((UUID) columns[0]),
        erased ? ErasedName.words() : (String) columns[1],
        erased ? ErasedName.words() : (String) columns[2],
        (String) columns[3],
        code == null ? null : new ForceId(code),
        code == null ? "" : (String) columns[6]);
  }

  PersonCard card() {
    return new PersonCard(
        id(), name(), printedName(), email, force(), force == null ? "" : force.name());
  }
}
