package vn.cancu.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML part of an office package, element by element, without document type definitions
 * and external entities. Elements are known by their local names: the transitional and the strict
 * form of the format differ in their name spaces only.
 */
final class OfficeXml {

  /** What happens at the elements of a part. */
  interface Handler {

    /**
     * An element starts.
     *
     * @return whether its content is wanted; else it is skipped and {@link #end} is not called
     */
    boolean start(String name, XMLStreamReader at);

    default void end(String name) {}

    default void text(String text) {}
  }

  private OfficeXml() {}

  /**
   * @throws IOException when it is no well-formed XML, or its bytes cannot be had
   */
  static void read(InputStream part, Handler handler) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (part) {
      XMLStreamReader reader = factory.createXMLStreamReader(part);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (!handler.start(reader.getLocalName(), reader)) {
              skip(reader);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
              handler.text(reader.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** The attribute of this local name, or an empty string. */
  static String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute as a number, or the given one where there is none. */
  static int number(XMLStreamReader at, String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(at, name).strip());
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /** Whether a switch such as {@code <w:b/>} is on. */
  static boolean isOn(XMLStreamReader at) {
    return switch (attribute(at, "val")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
