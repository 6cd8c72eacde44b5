package org.mouseion.app.collection.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;

/// Texts of one line for tests.
public final class TextFiles {

    private TextFiles() {}

    public static PageText page(String words) {
        try {
            return ((PagesOutcome.Read) PageFiles.read(
                            new ByteArrayInputStream(alto("", 80, 60, words).getBytes(StandardCharsets.UTF_8))))
                    .pages()
                    .getFirst();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    public static String alto(String picture, int width, int height, String words) {
        StringBuilder strings = new StringBuilder();
        int x = 20;
        for (String word : words.split(" ")) {
            strings.append("<String CONTENT=\"%s\" HPOS=\"%d\" VPOS=\"10\" WIDTH=\"30\" HEIGHT=\"12\" WC=\"0.7\"/>"
                    .formatted(word, x));
            x += 40;
        }
        return """
                <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
                <Description><MeasurementUnit>pixel</MeasurementUnit>
                <sourceImageInformation><fileName>%s</fileName></sourceImageInformation></Description>
                <Layout><Page ID="p" WIDTH="%d" HEIGHT="%d"><PrintSpace><TextBlock ID="b">
                <TextLine ID="l" HPOS="20" VPOS="10" WIDTH="300" HEIGHT="12">%s</TextLine>
                </TextBlock></PrintSpace></Page></Layout></alto>
                """.formatted(picture, width, height, strings);
    }
}
