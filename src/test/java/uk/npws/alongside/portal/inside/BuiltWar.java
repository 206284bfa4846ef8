package uk.npws.alongside.portal.inside;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all tests inside: the WAR as it was built, and the tests. */
@ArquillianSuiteDeployment
public class BuiltWar {

  @Deployment
  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "portal.war")
        .importFrom(new File(System.getProperty("basedir", "src"), "target/portal.war"))
        .as(WebArchive.class)
        .addClasses(OutboxIT.class, IsolationIT.class)
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> one) {
    return new File(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
