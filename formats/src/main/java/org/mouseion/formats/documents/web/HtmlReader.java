package org.mouseion.formats.documents.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.Pieces;
import org.mouseion.formats.records.bytes.EncodingGuess;

/// A page of the web.
public final class HtmlReader {

    private HtmlReader() {}

    public static Document read(byte[] bytes, DocumentLimits limits) throws IOException {
        // The page's own word for its encoding first, as browsers do; then what its bytes look like.
        String declared = declaredCharset(bytes);
        String charset =
                declared != null ? null : EncodingGuess.of(bytes).charset().name();
        return read(Jsoup.parse(new ByteArrayInputStream(bytes), charset, ""), limits);
    }

    static Document readText(String html, DocumentLimits limits) throws IOException {
        return read(Jsoup.parse(html), limits);
    }

    private static Document read(org.jsoup.nodes.Document page, DocumentLimits limits) throws IOException {
        String title = page.title();
        Element root = page.selectFirst("html");
        String language = root == null ? "" : root.attr("lang").strip();
        int hidden = Unseen.remove(page);
        Element main = MainPart.of(page);
        Pieces pieces = new Pieces(limits);
        new BlockWalk(pieces).walk(main);
        // A page's heading is better than its title, which carries the name of the site.
        String first = pieces.firstHeading();
        return new Document(first.isEmpty() ? title : first, language, pieces.list(), hidden);
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        int length = Math.min(bytes.length, 4_096);
        String start = new String(bytes, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) >= 0xEF;
        return marked || start.matches("(?is).*(<meta[^>]*charset|<\\?xml[^>]*encoding).*") ? "" : null;
    }
}
