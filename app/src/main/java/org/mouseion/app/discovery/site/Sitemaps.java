package org.mouseion.app.discovery.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Tongues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What crawlers read: robots.txt and sitemaps (sitemaps.org 0.9), every work in its four languages.
@RestController
class Sitemaps {

    /// Works in one file; four addresses each stay far below the 50,000 a file may hold and 50 MB.
    private static final int A_FILE = 5_000;

    private static final int BATCH = 500;

    private final Pages pages;
    private final Works works;

    Sitemaps(Pages pages, Works works) {
        this.pages = pages;
        this.works = works;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String base = pages.of(request, "").base();
        return text(
                "User-agent: *\nDisallow: /desk\nDisallow: /account\nDisallow: /api\nDisallow: /*/search?\n\nSitemap: "
                        + base + "/sitemap.xml\n",
                MediaType.TEXT_PLAIN);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index(HttpServletRequest request) {
        String base = pages.of(request, "").base();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        add(xml, base + "/sitemap-pages.xml");
        long files = works.highestId() / A_FILE;
        for (long file = 0; file <= files; file++) {
            add(xml, base + "/sitemap-works-" + file + ".xml");
        }
        return text(xml.append("</sitemapindex>\n").toString(), MediaType.APPLICATION_XML);
    }

    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<String> pages(HttpServletRequest request) {
        Page page = pages.of(request, "");
        StringBuilder xml = begin();
        for (String path : List.of("/", "/makers", "/places", "/periods", "/about", "/register")) {
            entry(xml, page, path, "");
        }
        return text(xml.append("</urlset>\n").toString(), MediaType.APPLICATION_XML);
    }

    /// Works whose number lies in the file's range, so that a file stays the same while others are added.
    @GetMapping("/sitemap-works-{file:\\d{1,9}}.xml")
    ResponseEntity<String> works(HttpServletRequest request, @PathVariable("file") long file) {
        Page page = pages.of(request, "");
        StringBuilder xml = begin();
        long end = (file + 1) * A_FILE;
        long after = file * A_FILE - 1;
        List<Work> batch;
        do {
            batch = works.listAfter(after, BATCH).stream()
                    .filter(w -> w.id().value() < end)
                    .toList();
            for (Work work : batch) {
                after = work.id().value();
                if (work.state() == WorkState.PUBLISHED) {
                    entry(xml, page, "/works/" + after, work.changed().toString());
                }
            }
        } while (batch.size() == BATCH);
        return text(xml.append("</urlset>\n").toString(), MediaType.APPLICATION_XML);
    }

    private static StringBuilder begin() {
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    }

    private static void entry(StringBuilder xml, Page page, String path, String changed) {
        for (Locale own : Tongues.ALL) {
            xml.append("<url><loc>").append(escape(address(page, own, path))).append("</loc>");
            for (Locale other : Tongues.ALL) {
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.toLanguageTag())
                        .append("\" href=\"")
                        .append(escape(address(page, other, path)))
                        .append("\"/>");
            }
            if (!changed.isEmpty()) {
                xml.append("<lastmod>").append(changed).append("</lastmod>");
            }
            xml.append("</url>\n");
        }
    }

    private static void add(StringBuilder xml, String address) {
        xml.append("<sitemap><loc>").append(escape(address)).append("</loc></sitemap>\n");
    }

    private static String address(Page page, Locale locale, String path) {
        return page.base() + "/" + locale.toLanguageTag() + ("/".equals(path) ? "" : path);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static ResponseEntity<String> text(String body, MediaType type) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .body(body);
    }
}
