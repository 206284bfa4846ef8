package uk.npws.alongside.portal.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The database answers: {@code /health/ready}. Red while it does not, and green again by itself.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  @Resource(lookup = "java:app/jdbc/alongside")
  DataSource database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException gone) {
      return false;
    }
  }
}
