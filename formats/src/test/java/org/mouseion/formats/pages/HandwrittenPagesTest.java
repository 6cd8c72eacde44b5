package org.mouseion.formats.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.PagesOutcome.Read;
import org.mouseion.testing.SharedData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Transcribed pages of wills and letters, counted by another reader.
class HandwrittenPagesTest {

    @Test
    void every_line_of_real_transcriptions_is_read() throws Exception {
        Path folder = SharedData.get("htr");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        int lines = 0;
        for (Path file : files) {
            Read read = (Read) PageFiles.read(file);
            PageText page = read.pages().getFirst();
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            NodeList strings = document.getElementsByTagName("String");
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < strings.getLength(); i++) {
                String content = ((Element) strings.item(i)).getAttribute("CONTENT");
                expected.append(content.isEmpty() ? "" : content + "\n");
            }
            StringBuilder found = new StringBuilder();
            page.lines()
                    .filter(Line::isRead)
                    .forEach(line -> found.append(line.text()).append('\n'));
            assertThat(found.toString()).as(file.toString()).isEqualTo(expected.toString());
            assertThat(page.lines().count())
                    .isEqualTo(document.getElementsByTagName("TextLine").getLength());
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(line.box().isNone()).isFalse());
            lines += (int) page.lines().count();
        }
        assertThat(lines).isGreaterThan(500);
    }
}
