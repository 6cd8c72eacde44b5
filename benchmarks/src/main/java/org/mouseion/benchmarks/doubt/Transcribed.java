package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mouseion.algorithms.doubt.Keys;

/// A page as people transcribed it.
///
/// @param lines the words of each line
record Transcribed(String name, List<List<String>> lines) {

    Transcribed {
        lines = List.copyOf(lines);
    }

    /// The ALTO pages of a folder, by name.
    static List<Transcribed> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        List<Transcribed> pages = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                pages.add(new Transcribed(file.getFileName().toString(), lines(in)));
            } catch (XMLStreamException e) {
                throw new IOException("Not read: " + file, e);
            }
        }
        return pages;
    }

    private static List<List<String>> lines(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<List<String>> lines = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("TextLine")) {
                    lines.add(new ArrayList<>());
                } else if (xml.getLocalName().equals("String")) {
                    lines.getLast().addAll(Keys.words(xml.getAttributeValue(null, "CONTENT")));
                }
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }
}
