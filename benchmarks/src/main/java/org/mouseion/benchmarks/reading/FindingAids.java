package org.mouseion.benchmarks.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A finding aid of a hundred thousand levels, made of a real one whose components are written again and again, and
/// Java's own reader that walks it and keeps nothing.
final class FindingAids {

    private FindingAids() {}

    /// Writes the components of `real` `times` over; their ids stay, so that the reader also has to find keys for those
    /// that come twice.
    static void repeat(Path real, int times, Path into) throws IOException {
        String text = Files.readString(real);
        int from = text.indexOf("<dsc");
        from = text.indexOf('>', from) + 1;
        int to = text.lastIndexOf("</dsc>");
        String components = text.substring(from, to);
        try (BufferedWriter out = Files.newBufferedWriter(into)) {
            out.write(text, 0, from);
            for (int i = 0; i < times; i++) {
                out.write(components);
            }
            out.write(text, to, text.length() - to);
        }
    }

    /// @return levels met
    static long walk(Path file) throws IOException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long levels = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader events = xml.createXMLStreamReader(in);
            while (events.hasNext()) {
                if (events.next() == XMLStreamConstants.START_ELEMENT
                        && events.getLocalName().matches("archdesc|c|c[01]\\d")) {
                    levels++;
                }
            }
            return levels;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
