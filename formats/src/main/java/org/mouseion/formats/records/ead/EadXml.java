package org.mouseion.formats.records.ead;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadFault;

/// Pulls elements and texts from a finding aid. The document type that EAD 2002 asks for is passed over: nothing is
/// fetched, nothing it declares is expanded. Names of characters that its entity sets declare (`&eacute;`) are those of
/// HTML and are read so; any other stays as it is written and is remembered.
final class EadXml {

    /// Elements within elements; EAD numbers twelve components, each with a dsc or none around it.
    private static final int DEEPEST = 192;

    private static final int MOST_ENTITIES = 20;

    private final GuardedTags bytes;
    private final XMLStreamReader events;
    private final int longest;
    private final Set<String> unknown = new TreeSet<>();
    private int depth;

    /// @param charset as a person corrected it, or null for what the file declares
    /// @param longest bytes of one tag or text
    EadXml(InputStream in, @Nullable Charset charset, int longest) throws IOException, EadTrouble {
        this.longest = longest;
        this.bytes = new GuardedTags(in, longest);
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            this.events = charset == null
                    ? xml.createXMLStreamReader(bytes)
                    : xml.createXMLStreamReader(bytes, charset.name());
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /// Moves to the next start, end or text; false at the end of the file.
    boolean next() throws IOException, EadTrouble {
        try {
            while (events.hasNext()) {
                switch (events.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new EadTrouble(
                                    ReadFault.TOO_DEEP,
                                    Map.of("limit", Integer.toString(DEEPEST)),
                                    "Elements nested deeper than " + DEEPEST + ".");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE,
                            XMLStreamConstants.ENTITY_REFERENCE -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        } catch (RuntimeException broken) {
            // Java's reader lets some malformed files out as exceptions of its own making.
            throw new EadTrouble(ReadFault.BROKEN_XML, Map.of("line", line()), String.valueOf(broken.getMessage()));
        }
    }

    boolean isStart() {
        return events.isStartElement();
    }

    boolean isEnd() {
        return events.isEndElement();
    }

    /// Of the element that begins or ends, without its namespace.
    String name() {
        return events.getLocalName();
    }

    /// The element that begins here, with its attributes by local name and nothing in it yet.
    EadNode node() {
        EadNode node = new EadNode(events.getLocalName());
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String value = events.getAttributeValue(i).strip();
            if (!value.isEmpty()) {
                node.attributes().putIfAbsent(events.getAttributeLocalName(i), value);
            }
        }
        return node;
    }

    /// The text of this event.
    String text() {
        if (events.getEventType() != XMLStreamConstants.ENTITY_REFERENCE) {
            return events.getText();
        }
        String name = events.getLocalName();
        String known = Entities.getByName(name);
        if (!known.isEmpty()) {
            return known;
        }
        if (unknown.size() < MOST_ENTITIES) {
            unknown.add(name);
        }
        return "&" + name + ";";
    }

    /// Names of entities met since the last call that nobody knows here.
    Set<String> takeUnknown() {
        Set<String> taken = Set.copyOf(unknown);
        unknown.clear();
        return taken;
    }

    private String line() {
        return Integer.toString(Math.max(1, events.getLocation().getLineNumber()));
    }

    private EadTrouble broken(XMLStreamException broken) throws IOException {
        if (broken.getNestedException() instanceof IOException disk && !(disk instanceof CharConversionException)) {
            throw disk;
        }
        if (bytes.isExceeded()) {
            return new EadTrouble(
                    ReadFault.LINE_TOO_LONG,
                    Map.of("limit", Integer.toString(longest)),
                    "A tag or a text of more than " + longest + " bytes.");
        }
        int line = broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNumber());
        return new EadTrouble(
                ReadFault.BROKEN_XML,
                Map.of("line", Integer.toString(line)),
                String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
    }
}
