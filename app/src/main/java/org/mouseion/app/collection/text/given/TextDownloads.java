package org.mouseion.app.collection.text.given;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Work;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.alto.AltoWriter;
import org.mouseion.formats.pages.pagexml.PageWriter;
import org.mouseion.formats.pages.tei.TeiWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The text of a page, or of all pages of a work, as a file.
@RestController
class TextDownloads {

    private final OpenPages open;
    private final Pages pages;
    private final Clock clock;

    TextDownloads(OpenPages open, Pages pages, Clock clock) {
        this.open = open;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/works/{id:\\d{1,18}}/pages/{number:\\d{1,6}}/text.{kind}")
    ResponseEntity<byte[]> page(
            @PathVariable long id, @PathVariable int number, @PathVariable String kind, HttpServletRequest request) {
        Work work = open.work(id);
        TextPage page = open.read(work, number, request);
        PageText text = text(page, work, request);
        String name = name(work) + "-" + number;
        return switch (kind) {
            case "alto.xml" -> xml(AltoWriter.write(List.of(text)), name + ".alto.xml");
            case "page.xml" -> xml(PageWriter.write(text, clock.instant()), name + ".page.xml");
            case "tei.xml" -> xml(tei(work, List.of(text), request), name + ".tei.xml");
            case "txt" -> plain(text.text() + "\n", name + ".txt");
            default -> throw Problem.notFound("page-not-found", kind);
        };
    }

    /// A form feed parts pages, so that the file comes back in as it went out.
    @GetMapping("/works/{id:\\d{1,18}}/text.{kind}")
    ResponseEntity<byte[]> whole(@PathVariable long id, @PathVariable String kind, HttpServletRequest request) {
        Work work = open.work(id);
        List<PageText> texts = open.listRead(work, request).stream()
                .map(page -> text(page, work, request))
                .toList();
        if (texts.isEmpty()) {
            throw Problem.notFound("page-unread", "1");
        }
        return switch (kind) {
            case "tei.xml" -> xml(tei(work, texts, request), name(work) + ".tei.xml");
            case "txt" ->
                plain(
                        texts.stream().map(PageText::text).collect(Collectors.joining("\n\f")) + "\n",
                        name(work) + ".txt");
            default -> throw Problem.notFound("page-not-found", kind);
        };
    }

    /// Over the picture as anybody can fetch it, and saying by whom it was read.
    private PageText text(TextPage page, Work work, HttpServletRequest request) {
        PageWriting writing = Objects.requireNonNull(page.writing());
        PageText text = writing.text();
        return new PageText(
                text.id(),
                base(request) + "/iiif/3/" + page.id().value() + "/full/max/0/default.jpg",
                page.width(),
                page.height(),
                page.tongue(),
                text.regions(),
                writing.reader().isEmpty() ? text.madeBy() : List.of(writing.reader()),
                text.remarks());
    }

    private String tei(Work work, List<PageText> texts, HttpServletRequest request) {
        Locale locale = pages.words(request).locale();
        String title = work.facts().title().in(locale);
        String number = work.facts().inventoryNumber();
        String source = base(request) + "/works/" + work.id().value();
        return TeiWriter.write(
                title.isBlank() ? number : title, number.isBlank() ? source : number + ", " + source, texts);
    }

    private String base(HttpServletRequest request) {
        return pages.of(request, "").base();
    }

    /// The number by which archives call it, as a file may be called.
    private static String name(Work work) {
        String number = work.facts().inventoryNumber().replaceAll("[^\\p{Alnum}._-]+", "-");
        String trimmed = number.replaceAll("^[-.]+|[-.]+$", "");
        return trimmed.isEmpty() ? "work-" + work.id().value() : trimmed;
    }

    private static ResponseEntity<byte[]> xml(String content, String name) {
        return file(content, "application/xml", name);
    }

    private static ResponseEntity<byte[]> plain(String content, String name) {
        return file(content, "text/plain", name);
    }

    private static ResponseEntity<byte[]> file(String content, String type, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
