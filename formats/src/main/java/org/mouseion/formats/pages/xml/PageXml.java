package org.mouseion.formats.pages.xml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mouseion.formats.pages.PagesTrouble;
import org.mouseion.formats.pages.Point;

/// Pulls elements from an XML file: no document type, no entity beyond the five of XML, nothing fetched, and an end to
/// depth, parts and text.
public final class PageXml {

    private static final XMLInputFactory XML = factory();

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 4_000_000;
    private static final int LONGEST_TEXT = 1 << 20;

    /// Farther out no scan reaches: a bound that keeps sums within 32 bits.
    private static final double FARTHEST = 10_000_000;

    private final XMLStreamReader events;
    private int depth;
    private int elements;
    private boolean unreadable;

    public PageXml(InputStream in) throws XmlTrouble {
        try {
            this.events = XML.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        return xml;
    }

    /// Moves to the next beginning or end of an element; false at the end of the file.
    public boolean next() throws XmlTrouble {
        try {
            while (events.hasNext()) {
                int event = events.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new XmlTrouble(PagesTrouble.DECLARES_ENTITIES, line(), "");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new XmlTrouble(
                                PagesTrouble.TOO_LARGE, line(), depth + " deep, " + elements + " elements");
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    public boolean isStart() {
        return events.isStartElement();
    }

    /// Of the element that begins or ends, without its namespace.
    public String name() {
        return events.getLocalName();
    }

    /// The text of an element that has no others, to its end.
    public String text() throws XmlTrouble {
        try {
            StringBuilder text = new StringBuilder();
            while (events.next() != XMLStreamConstants.END_ELEMENT) {
                if (events.isStartElement() || events.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new XmlTrouble(PagesTrouble.BROKEN, line(), "an element inside a text");
                }
                if (events.isCharacters()) {
                    text.append(events.getText());
                    if (text.length() > LONGEST_TEXT) {
                        throw new XmlTrouble(PagesTrouble.TOO_LARGE, line(), "a text of more than a million letters");
                    }
                }
            }
            depth--;
            return text.toString();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /// An attribute, or the empty string.
    public String attribute(String name) {
        String value = events.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    public boolean has(String name) {
        return events.getAttributeValue(null, name) != null;
    }

    /// A number, if the attribute is one.
    public Optional<Double> number(String name) {
        return number(name, attribute(name));
    }

    private Optional<Double> number(String name, String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(written.strip());
            if (Math.abs(value) <= FARTHEST) {
                return Optional.of(value);
            }
        } catch (NumberFormatException none) {
            // As a number that is none.
        }
        unreadable = true;
        return Optional.empty();
    }

    /// Points as ALTO ("1 2 3 4" or "1,2 3,4") and PAGE ("1,2 3,4") write them; a pair that is none is left out.
    public List<Point> points(String name) {
        String written = attribute(name).strip();
        if (written.isEmpty()) {
            return List.of();
        }
        List<Double> numbers = new ArrayList<>();
        for (String one : written.split("[\\s,]+")) {
            numbers.add(number(name, one).orElse(Double.NaN));
        }
        List<Point> points = new ArrayList<>(numbers.size() / 2);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (!numbers.get(i).isNaN() && !numbers.get(i + 1).isNaN()) {
                points.add(new Point((int) Math.round(numbers.get(i)), (int) Math.round(numbers.get(i + 1))));
            }
        }
        return points;
    }

    /// Whether some number was none.
    public boolean hadUnreadable() {
        return unreadable;
    }

    public int line() {
        return Math.max(0, events.getLocation().getLineNumber());
    }

    private XmlTrouble broken(XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage());
        // The parser of Java refuses what entities unfold to with a message only. A file that breaks off does not end
        // "within the same entity": it declares none.
        boolean entities =
                message.contains("JAXP0001") || message.contains("entit") && !message.contains("same entity");
        return new XmlTrouble(
                entities ? PagesTrouble.DECLARES_ENTITIES : PagesTrouble.BROKEN,
                fault.getLocation() == null
                        ? 0
                        : Math.max(0, fault.getLocation().getLineNumber()),
                message.lines().findFirst().orElse(""));
    }
}
