package uk.npws.alongside.portal.feeds;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.npws.alongside.events.Event;
import uk.npws.alongside.portal.frame.XmlText;

/** Writes events as Atom (RFC 4287). */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final About about;

  AtomFeed(About about) {
    this.about = about;
  }

  /**
   * @param author who says it
   * @param page the same for people
   * @param address its own, which is also its identity, before the query
   * @param query what it leaves out, from the question mark on, or empty
   */
  record About(
      String title, String author, String page, String address, String query, Instant changed) {}

  String of(List<Event> events, Function<Event, String> summary) {
    try {
      var text = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", "en-GB");
      element(xml, "id", about.address() + about.query());
      element(xml, "title", about.title());
      element(xml, "updated", moment(about.changed()));
      xml.writeStartElement("author");
      element(xml, "name", about.author());
      xml.writeEndElement();
      link(xml, "self", "application/atom+xml", about.address() + about.query());
      link(xml, "alternate", "text/html", about.page() + about.query());
      for (Event event : events) {
        entry(xml, event, summary.apply(event));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void entry(XMLStreamWriter xml, Event event, String summary) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + event.id());
    element(xml, "title", event.title());
    element(xml, "updated", moment(event.changed()));
    link(xml, "alternate", "text/html", about.page() + "/" + event.reference());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", event.course().code());
    xml.writeAttribute("label", XmlText.of(event.course().title()));
    element(xml, "summary", (summary + "\n" + event.summary()).strip());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", XmlText.of(address));
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
