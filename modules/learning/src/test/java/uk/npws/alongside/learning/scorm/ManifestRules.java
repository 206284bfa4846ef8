package uk.npws.alongside.learning.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The XSDs of SCORM 1.2. */
final class ManifestRules {

  private static final Schema SCHEMA = schema();

  private ManifestRules() {}

  /** What is wrong with the manifest, or an empty text. */
  static String broken(String manifest) {
    try {
      SCHEMA.newValidator().validate(new StreamSource(new StringReader(manifest)));
      return "";
    } catch (SAXException wrong) {
      return wrong.getMessage();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static Schema schema() {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver((type, space, id, address, base) -> input(address));
    Source[] sources =
        Stream.of("imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "imsmd_rootv1p2p1.xsd")
            .map(name -> new StreamSource(new StringReader(text(name)), name))
            .toArray(Source[]::new);
    try {
      // the metadata's schema is ambiguous in places, which changes nothing for a valid manifest
      factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", false);
      return factory.newSchema(sources);
    } catch (SAXException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static LSInput input(String name) {
    try {
      var ls =
          (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
      LSInput input = ls.createLSInput();
      input.setSystemId(name);
      input.setStringData(text(name));
      return input;
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** Of 2001: one of them binds the prefix of xml itself anew, which parsers refuse since. */
  private static String text(String name) {
    try (InputStream in = ManifestRules.class.getResourceAsStream("/scorm-1.2/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("xmlns=\"http://www.w3.org/XML/1998/namespace\"", "");
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
