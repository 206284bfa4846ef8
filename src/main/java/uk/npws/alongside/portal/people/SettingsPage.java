package uk.npws.alongside.portal.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.PersonRefused;
import uk.npws.alongside.people.Role;
import uk.npws.alongside.portal.frame.CurrentActor;
import uk.npws.alongside.portal.start.ProductionCheck;
import uk.npws.alongside.portal.start.ProductionCheck.Verdict;

/**
 * The settings in force, to read, each with what a production would say to it: they are made where
 * the portal is started.
 */
@Named("settingsPage")
@RequestScoped
public class SettingsPage {

  @Inject CurrentActor me;

  private List<Line> lines;

  @PostConstruct
  void read() {
    if (!me.actor().has(Role.ADMINISTRATOR)) {
      throw PersonRefused.notYours();
    }
    lines = Arrays.stream(Setting.values()).map(SettingsPage::line).toList();
  }

  /** One of them, with nothing in it that must stay secret. */
  public record Line(
      String variable,
      String meaning,
      String value,
      boolean changed,
      Verdict verdict,
      String refused) {

    /** Whether its rule needs saying: it is broken now. */
    public boolean objected() {
      return verdict != Verdict.FIT && !refused.isEmpty();
    }

    public String tone() {
      return switch (verdict) {
        case FIT -> "good";
        case DEMO_ONLY -> "warn";
        case REFUSED -> "bad";
      };
    }
  }

  public List<Line> getLines() {
    return lines;
  }

  /** How many a production must not have. */
  public long getUnfit() {
    return lines.stream().filter(line -> line.verdict() != Verdict.FIT).count();
  }

  private static Line line(Setting setting) {
    String value = secret(setting) ? (setting.isSet() ? "••••••" : "") : setting.value();
    return new Line(
        setting.variable(),
        setting.meaning(),
        value,
        !setting.value().equals(setting.byDefault()),
        ProductionCheck.verdict(setting, Setting::value),
        setting.refusedInProduction().orElse(""));
  }

  private static boolean secret(Setting setting) {
    return setting.name().endsWith("PASSWORD") || setting == Setting.SECRET;
  }
}
