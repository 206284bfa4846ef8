package uk.npws.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.npws.alongside.foundation.Setting;

/** The settings in force, to read: they are made where the portal is started. */
@Named("settingsPage")
@RequestScoped
public class SettingsPage {

  /** One of them, with nothing in it that must stay secret. */
  public record Line(
      String variable, String meaning, String value, boolean changed, String refused) {}

  public List<Line> getLines() {
    return Arrays.stream(Setting.values()).map(SettingsPage::line).toList();
  }

  private static Line line(Setting setting) {
    String value = secret(setting) ? (setting.isSet() ? "••••••" : "") : setting.value();
    return new Line(
        setting.variable(),
        setting.meaning(),
        value,
        !setting.value().equals(setting.byDefault()),
        setting.refusedInProduction().orElse(""));
  }

  private static boolean secret(Setting setting) {
    return setting.name().endsWith("PASSWORD") || setting == Setting.SECRET;
  }
}
