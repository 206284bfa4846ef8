package uk.npws.alongside.learning.scorm;

import java.util.Collection;
import java.util.stream.Collectors;
import uk.npws.alongside.learning.content.LearningPackage;

/**
 * {@code imsmanifest.xml} of SCORM 1.2: one organisation, one item, one SCO, every file. The
 * identifiers stay the same from edition to edition, so that a learning system takes a new edition
 * as the same course.
 */
final class Manifest {

  static final String FILE = "imsmanifest.xml";

  private Manifest() {}

  static String of(LearningPackage pack, Collection<String> files) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="alongside-%1$s" version="%2$d.0"
            xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
            xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>1.2</schemaversion>
            <imsmd:lom>
              <imsmd:general>
                <imsmd:title><imsmd:langstring xml:lang="en-GB">%3$s</imsmd:langstring></imsmd:title>
                <imsmd:language>en-GB</imsmd:language>
                <imsmd:description><imsmd:langstring xml:lang="en-GB">%4$s</imsmd:langstring></imsmd:description>
              </imsmd:general>
              <imsmd:lifecycle>
                <imsmd:version><imsmd:langstring xml:lang="en-GB">%2$d</imsmd:langstring></imsmd:version>
              </imsmd:lifecycle>
            </imsmd:lom>
          </metadata>
          <organizations default="course">
            <organization identifier="course">
              <title>%3$s</title>
              <item identifier="pages" identifierref="sco" isvisible="true">
                <title>%3$s</title>
              </item>
            </organization>
          </organizations>
          <resources>
            <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="index.html">
        %5$s
            </resource>
          </resources>
        </manifest>
        """
        .formatted(
            pack.id(),
            pack.edition(),
            Markup.text(pack.title()),
            Markup.text(pack.summary()),
            files.stream()
                .map(file -> "      <file href=\"" + Markup.text(file) + "\"/>")
                .collect(Collectors.joining("\n")));
  }
}
