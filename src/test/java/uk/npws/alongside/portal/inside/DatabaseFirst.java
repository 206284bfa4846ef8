package uk.npws.alongside.portal.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jboss.arquillian.container.spi.event.container.BeforeDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.launcher.Stage;
import uk.npws.alongside.portal.testbed.Portal;

/**
 * Starts database and mailbox before the server that Arquillian starts, and hands it the settings
 * in the file that {@code arquillian.xml} names.
 */
public class DatabaseFirst implements LoadableExtension {

  private static final Path SETTINGS = Portal.FOLDER.resolve("inside.properties");

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Starter.class);
  }

  /** Follows the suite; made by Arquillian. */
  public static class Starter {

    private Stage stage;

    public void start(@Observes BeforeDeploy deployment) {
      if (stage == null) {
        stage = Portal.plan("inside").withoutPortal().start();
        write();
      }
    }

    public void stop(@Observes AfterSuite suite) {
      if (stage != null) {
        stage.close();
      }
    }

    private void write() {
      Properties properties = new Properties();
      for (Setting setting : Setting.values()) {
        String value = stage.environment().get(setting.variable());
        if (value != null) {
          properties.setProperty(setting.key(), value);
        }
      }
      try (Writer file = Files.newBufferedWriter(SETTINGS)) {
        properties.store(file, null);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
