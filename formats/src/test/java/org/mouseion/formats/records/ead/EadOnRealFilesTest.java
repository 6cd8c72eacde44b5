package org.mouseion.formats.records.ead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.Read;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.testing.SharedData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// The finding aids of the Archives nationales, against Java's own tree of them: every level, every word, every code.
class EadOnRealFilesTest {

    @Test
    void every_finding_aid_comes_in_whole() throws Exception {
        Path folder = SharedData.get("ead");
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        int levels = 0;
        for (Path file : files) {
            levels += check(file);
        }
        assertThat(levels).isGreaterThan(3_000);
    }

    private static int check(Path file) throws Exception {
        Document document = tree(file);
        Read read;
        try (RecordSource source = RecordFiles.open(file)) {
            read = Read.all(source);
        }
        assertThat(read.unreadable()).as("%s", file).isEmpty();
        int components = 0;
        Map<String, Integer> words = new HashMap<>();
        Set<String> codes = new HashSet<>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (EadNames.isComponent(element.getTagName())
                    || element.getTagName().equals("archdesc")) {
                components++;
            }
            if (!EadNames.PROSE.contains(element.getTagName())
                    && !element.getTagName().equals("ead")) {
                for (int a = 0; a < element.getAttributes().getLength(); a++) {
                    String value =
                            element.getAttributes().item(a).getNodeValue().strip();
                    if (!value.isEmpty()) {
                        codes.add(value);
                    }
                }
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    for (String word : child.getNodeValue().strip().split("\\s+")) {
                        words.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(read.records()).as("%s", file).hasSize(components);
        StringBuilder kept = new StringBuilder();
        Set<String> values = new HashSet<>();
        for (RawRecord record : read.records()) {
            record.flatten()
                    .forEach((path, texts) -> texts.forEach(text -> {
                        values.add(text);
                        kept.append(' ').append(text.replaceAll("\\s+", " "));
                    }));
        }
        String text = kept.toString();
        for (String word : words.keySet()) {
            assertThat(text.contains(word)).as("%s lost '%s'", file, word).isTrue();
        }
        for (String code : codes) {
            boolean known = values.contains(code)
                    || values.stream().anyMatch(value -> value.endsWith("#" + code))
                    || code.equals("otherlevel");
            assertThat(known).as("%s lost the attribute '%s'", file, code).isTrue();
        }
        hangTogether(file, read);
        return components;
    }

    private static void hangTogether(Path file, Read read) {
        Set<String> keys = new HashSet<>(read.column("key"));
        assertThat(keys).as("%s", file).hasSize(read.records().size());
        Map<String, Integer> next = new HashMap<>();
        for (RawRecord record : read.records()) {
            List<String> parent = record.values("parent");
            if (parent.isEmpty()) {
                assertThat(record).isEqualTo(read.records().getLast());
                continue;
            }
            assertThat(keys).contains(parent.getFirst());
            int order = Integer.parseInt(record.values("order").getFirst());
            assertThat(order).isEqualTo(next.merge(parent.getFirst(), 1, Integer::sum));
        }
    }

    private static Document tree(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        try (var in = Files.newInputStream(file)) {
            return builder.parse(in);
        } catch (IOException broken) {
            throw new AssertionError(file.toString(), broken);
        }
    }
}
