package uk.npws.alongside.portal.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.npws.alongside.people.Grant;
import uk.npws.alongside.people.PersonDetails;

/**
 * Oneself as programs read it.
 *
 * @param roles besides that of a member, which everybody is
 */
@Schema(name = "Me")
public record MeJson(
    @Schema(format = "uuid", description = "as bookings name the person who comes") String id,
    String name,
    @Schema(description = "as it stands on certificates") String printedName,
    String email,
    @Schema(description = "code of the force; missing for who belongs to none") String force,
    List<RoleJson> roles) {

  /** A role that is held. */
  @Schema(name = "Role")
  public record RoleJson(
      @Schema(
              enumeration = {
                "SUPPORTER",
                "CHAMPION",
                "COORDINATOR",
                "TRAINER",
                "NPWS",
                "ADMINISTRATOR",
                "AUDITOR"
              })
          String role,
      @Schema(description = "for which force it is held; missing where it is for none")
          String force) {

    static RoleJson of(Grant grant) {
      return new RoleJson(grant.role().name(), grant.force() == null ? null : grant.force().code());
    }
  }

  static MeJson of(PersonDetails me) {
    return new MeJson(
        me.card().id().toString(),
        me.card().name(),
        me.card().printedName(),
        me.card().email(),
        me.card().force() == null ? null : me.card().force().code(),
        me.grants().stream()
            .sorted(java.util.Comparator.comparing(Grant::role))
            .map(RoleJson::of)
            .toList());
  }
}
