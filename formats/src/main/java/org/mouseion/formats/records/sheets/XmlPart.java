package org.mouseion.formats.records.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mouseion.formats.records.ReadFault;

/// Pulls events from one XML part. No document type, no entity beyond the five of XML, nothing fetched.
final class XmlPart implements Closeable {

    private static final XMLInputFactory XML = factory();

    private final GuardedPart bytes;
    private final String name;
    private final XMLStreamReader events;

    XmlPart(GuardedZip zip, String name) throws IOException {
        this.bytes = zip.open(name);
        this.name = name;
        try {
            this.events = XML.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            bytes.close();
            throw invalid(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
        return xml;
    }

    /// Moves to the next event; false at the end of the part.
    boolean next() throws IOException {
        try {
            if (!events.hasNext()) {
                return false;
            }
            if (events.next() == XMLStreamConstants.DTD) {
                throw new PartTrouble(
                        ReadFault.XML_BOMB, Map.of("part", name), "The part " + name + " declares a document type.");
            }
            return true;
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException disk) {
                throw disk;
            }
            throw invalid(broken);
        }
    }

    private PartTrouble invalid(XMLStreamException broken) {
        return new PartTrouble(
                ReadFault.INVALID_XML,
                Map.of("part", name),
                String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
    }

    boolean starts(String element) {
        return events.isStartElement() && events.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return events.isEndElement() && events.getLocalName().equals(element);
    }

    boolean isStart() {
        return events.isStartElement();
    }

    boolean isEnd() {
        return events.isEndElement();
    }

    String element() {
        return events.getLocalName();
    }

    /// Appends the characters of this event, if it holds any.
    void appendText(StringBuilder text) {
        if (events.isCharacters()) {
            text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        }
    }

    /// An attribute by its local name, whatever its namespace; `""` where absent.
    String attribute(String name) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(name)) {
                return events.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The same, in the namespace that ends with `namespaceEnd`.
    String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String namespace = events.getAttributeNamespace(i);
            if (events.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return events.getAttributeValue(i);
            }
        }
        return "";
    }

    double progress() {
        return bytes.progress();
    }

    @Override
    public void close() throws IOException {
        try {
            events.close();
        } catch (XMLStreamException ignored) {
            // Closing reads nothing more; the stream below is closed in any case.
        }
        bytes.close();
    }
}
