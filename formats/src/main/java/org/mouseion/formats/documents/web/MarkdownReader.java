package org.mouseion.formats.documents.web;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.records.bytes.EncodingGuess;

/// Markdown as CommonMark has it, with tables. Tags in it are read as those of a page: what they hide stays
/// hidden.
public final class MarkdownReader {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Pattern FRONT = Pattern.compile("\\A---\\R(.{0,20000}?)\\R---\\s*\\R", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^(title|lang|language):\\s*[\"']?(.*?)[\"']?\\s*$");

    private MarkdownReader() {}

    public static Document read(byte[] bytes, DocumentLimits limits) throws IOException {
        EncodingGuess guess = EncodingGuess.of(bytes);
        String text = new String(bytes, guess.markBytes(), bytes.length - guess.markBytes(), guess.charset());
        String title = "";
        String language = "";
        Matcher front = FRONT.matcher(text);
        if (front.find()) {
            Matcher field = FIELD.matcher(front.group(1));
            while (field.find()) {
                if (field.group(1).equals("title")) {
                    title = field.group(2);
                } else {
                    language = field.group(2);
                }
            }
            text = text.substring(front.end());
        }
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(text));
        Document read = HtmlReader.readText("<body><main>" + html + "</main>", limits);
        return new Document(title.isEmpty() ? read.title() : title, language, read.pieces(), read.hidden());
    }
}
