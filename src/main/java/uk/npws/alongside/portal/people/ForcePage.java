package uk.npws.alongside.portal.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.people.Force;
import uk.npws.alongside.people.ForceDetails;
import uk.npws.alongside.people.ForceId;
import uk.npws.alongside.people.ForceRefused;
import uk.npws.alongside.people.ForceType;
import uk.npws.alongside.people.Forces;
import uk.npws.alongside.people.Nation;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.frame.Notices;

/** The forces, and one of them to add or change: {@code /admin/forces/new} adds. */
@Named("forcePage")
@RequestScoped
public class ForcePage {

  @Inject Forces forces;
  @Inject CurrentActor me;
  @Inject Notices notices;
  @Inject @Param String force;

  private final Draft draft = new Draft();

  @PostConstruct
  void fill() {
    ForceId known = Choices.force(force);
    if (!isAdding() && known != null) {
      forces.find(known).map(Force::details).ifPresent(draft::take);
    }
  }

  public boolean isAdding() {
    return force == null || force.equals("new");
  }

  public List<Force> getAll() {
    return forces.all();
  }

  public Draft getDraft() {
    return draft;
  }

  public String save() {
    String code = isAdding() ? draft.getCode() : force;
    ForceId id = Choices.force(code);
    if (id == null) {
      throw ForceRefused.codeMalformed();
    }
    forces.put(me.actor(), draft.details(id));
    notices.good("people.force-saved", draft.getName());
    return "/admin/forces";
  }

  /** What the form holds. */
  public static class Draft {
    private String code;
    private String name;
    private ForceType type = ForceType.TERRITORIAL;
    private Nation nation = Nation.ENGLAND;
    private String region;
    private String domains;
    private int tileRow = 1;
    private int tileColumn = 1;

    void take(ForceDetails known) {
      code = known.id().code();
      name = known.name();
      type = known.type();
      nation = known.nation();
      region = known.region();
      domains = String.join(" ", known.domains());
      tileRow = known.tileRow();
      tileColumn = known.tileColumn();
    }

    ForceDetails details(ForceId id) {
      Set<String> split =
          domains == null
              ? Set.of()
              : java.util.Arrays.stream(domains.split("[\\s,;]+"))
                  .collect(java.util.stream.Collectors.toSet());
      return new ForceDetails(id, name, type, nation, region, split, tileRow, tileColumn);
    }

    public String getCode() {
      return code;
    }

    public void setCode(String code) {
      this.code = code;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public ForceType getType() {
      return type;
    }

    public void setType(ForceType type) {
      this.type = type;
    }

    public Nation getNation() {
      return nation;
    }

    public void setNation(Nation nation) {
      this.nation = nation;
    }

    public String getRegion() {
      return region;
    }

    public void setRegion(String region) {
      this.region = region;
    }

    public String getDomains() {
      return domains;
    }

    public void setDomains(String domains) {
      this.domains = domains;
    }

    public int getTileRow() {
      return tileRow;
    }

    public void setTileRow(int tileRow) {
      this.tileRow = tileRow;
    }

    public int getTileColumn() {
      return tileColumn;
    }

    public void setTileColumn(int tileColumn) {
      this.tileColumn = tileColumn;
    }
  }
}
