package org.mouseion.app.collection.text.given;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.PageWriting.Hand;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Work;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.iiif.annotations.Annotation;
import org.mouseion.formats.iiif.annotations.AnnotationJson;
import org.mouseion.formats.iiif.annotations.Maker;
import org.mouseion.formats.iiif.annotations.OpenAnnotationJson;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.transcription.Layer;
import org.mouseion.formats.iiif.transcription.PageAnnotations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The lines or words of a page as annotations on its canvas: W3C Web Annotations in the way of the Presentation API
/// 3.0,
/// and Open Annotations for viewers of version 2.
@RestController
class PageAnnotationPages {

    private final OpenPages open;
    private final Pages pages;
    private final HouseSource houses;

    PageAnnotationPages(OpenPages open, Pages pages, HouseSource houses) {
        this.open = open;
        this.pages = pages;
        this.houses = houses;
    }

    @GetMapping("/iiif/works/{id:\\d{1,18}}/pages/{number:\\d{1,6}}/{what:lines|words}")
    ResponseEntity<byte[]> three(
            @PathVariable long id, @PathVariable int number, @PathVariable String what, HttpServletRequest request) {
        String address = base(request) + "/iiif/works/" + id + "/pages/" + number + "/" + what;
        return json(AnnotationJson.page(address, LanguageMap.EMPTY, annotations(id, number, what, request)));
    }

    @GetMapping("/iiif/2/works/{id:\\d{1,18}}/pages/{number:\\d{1,6}}/{what:lines|words}")
    ResponseEntity<byte[]> two(
            @PathVariable long id, @PathVariable int number, @PathVariable String what, HttpServletRequest request) {
        String address = base(request) + "/iiif/2/works/" + id + "/pages/" + number + "/" + what;
        return json(OpenAnnotationJson.list(address, annotations(id, number, what, request)));
    }

    private List<Annotation> annotations(long id, int number, String what, HttpServletRequest request) {
        Work work = open.work(id);
        TextPage page = open.read(work, number, request);
        PageWriting writing = Objects.requireNonNull(page.writing());
        Layer layer = layer(work, page, writing, base(request));
        return switch (what) {
            case "lines" -> PageAnnotations.lines(writing.text(), layer);
            case "words" -> PageAnnotations.words(writing.text(), layer);
            default -> throw Problem.notFound("page-not-found", what);
        };
    }

    /// A person of the house is not named: the house answers for what its people write.
    private Layer layer(Work work, TextPage page, PageWriting writing, String base) {
        boolean person = writing.hand() == Hand.PERSON;
        String house = houses.get().names().values().stream().findFirst().orElse("");
        return new Layer(
                base + "/iiif/works/" + work.id().value() + "/pages/" + page.number() + "/layer/" + writing.layer(),
                base + "/iiif/works/" + work.id().value() + "/canvas/"
                        + page.id().value(),
                page.width(),
                page.height(),
                page.tongue(),
                person || writing.reader().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Maker("", Maker.Kind.SOFTWARE, writing.reader())),
                person ? Optional.of(new Maker(base + "/", Maker.Kind.ORGANIZATION, house)) : Optional.empty(),
                Optional.of(writing.made()));
    }

    private String base(HttpServletRequest request) {
        return pages.of(request, "").base();
    }

    private static ResponseEntity<byte[]> json(JsonObject json) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/json;charset=utf-8")
                .header("Access-Control-Allow-Origin", "*")
                .body(json.toBytes());
    }
}
