package org.mouseion.formats.iiif.presentation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.search.ContentSearchOne;
import org.mouseion.formats.iiif.search.ContentSearchTwo;

/// Works to be shown: a book with everything that can be said of it, and a recording.
public final class Works {

    /// Where the book's manifest lies.
    public static final String BOOK = "https://museum.example/iiif/presentation/3/book";

    private Works() {}

    /// A logbook of two pages, read from right to left, with text, search and a table of contents.
    public static Manifest book() {
        Canvas first = page(1, LanguageMap.of("en", "Cover"));
        Canvas second = page(2, LanguageMap.plain("1r"));
        Description description = Description.titled(
                        LanguageMap.of("en", "A pilot's logbook").and("fr", "Journal d’un pilote"))
                .row(
                        LanguageMap.of("en", "Maker").and("fr", "Auteur"),
                        LanguageMap.plain("Jeanne Kermarec (1871–1940)"))
                .row(LanguageMap.of("en", "Nothing"), LanguageMap.EMPTY)
                .summary(LanguageMap.of("en", "Arrivals and departures."))
                .requiredStatement(LanguageMap.of("en", "Credit"), LanguageMap.of("en", "Museum of the Harbour"))
                .rights("http://creativecommons.org/publicdomain/mark/1.0/")
                .provider(new Agent(
                        "https://museum.example/",
                        LanguageMap.of("en", "Museum of the Harbour"),
                        List.of(Link.page("https://museum.example/", LanguageMap.of("en", "Our pages"), "en")),
                        List.of(Medium.file("https://museum.example/logo.png", "image/png", 64, 64)),
                        List.of()))
                .thumbnail(picture(1))
                .navDate(Instant.parse("1904-05-03T00:00:00Z"))
                .behavior("paged")
                .homepage(Link.page("https://museum.example/works/book", LanguageMap.of("en", "The logbook"), "en"))
                .rendering(Link.rendering(
                        "https://museum.example/book.pdf", LanguageMap.of("en", "PDF"), "application/pdf"))
                .seeAlso(Link.data(
                        "https://museum.example/book.xml",
                        LanguageMap.of("en", "LIDO record"),
                        "application/xml",
                        "http://www.lido-schema.org"))
                .partOf(Link.resource(
                        "https://museum.example/iiif/presentation/3/collection/logbooks",
                        "Collection",
                        LanguageMap.of("en", "Logbooks")))
                .service(ContentSearchTwo.service("https://museum.example/iiif/search/2/book", ""))
                .service(ContentSearchOne.service("https://museum.example/iiif/search/1/book", ""))
                .done();
        Range contents = new Range(
                BOOK + "/range/0",
                Description.of(LanguageMap.of("en", "Contents")),
                List.of(
                        CanvasPart.of(first.id()),
                        new Range(
                                BOOK + "/range/1",
                                Description.of(LanguageMap.of("en", "May")),
                                List.of(new CanvasPart(second.id(), "xywh=0,0,500,300")))));
        return new Manifest(
                BOOK,
                description,
                List.of(first, second),
                List.of(contents),
                Optional.of(ViewingDirection.RIGHT_TO_LEFT),
                Optional.of(second.id()),
                List.of(ContentSearchTwo.CONTEXT));
    }

    /// A spoken recording with subtitles in two languages, and nothing to see.
    public static Manifest recording() {
        String canvas = "https://museum.example/iiif/presentation/3/tape/canvas/1";
        Canvas tape = new Canvas(
                canvas,
                Description.of(LanguageMap.of("en", "Side A")),
                0,
                0,
                1985.25,
                List.of(Medium.recording(
                        "https://museum.example/tape.mp3", Medium.Kind.SOUND, "audio/mpeg", 0, 0, 1985.25)),
                List.of(),
                List.of(
                        caption("https://museum.example/tape.en.vtt", "en", "English"),
                        caption("https://museum.example/tape.fr.vtt", "fr", "français")),
                Optional.of(Medium.file("https://museum.example/tape.jpg", "image/jpeg", 800, 600)));
        return Manifest.of(
                "https://museum.example/iiif/presentation/3/tape",
                Description.of(LanguageMap.of("en", "A tape")),
                List.of(tape),
                List.of());
    }

    static Medium picture(int number) {
        String id = "https://museum.example/iiif/3/page-" + number;
        return Medium.picture(
                id + "/full/max/0/default.jpg",
                "image/jpeg",
                3000,
                4000,
                new ImageServiceLink(id, "https://museum.example/iiif/2/page-" + number, List.of()));
    }

    private static Canvas page(int number, LanguageMap label) {
        String id = BOOK + "/canvas/" + number;
        return Canvas.of(
                id,
                Description.of(label),
                picture(number),
                List.of(new TextPage(
                        id + "/text",
                        "https://museum.example/iiif/presentation/2/book/list/" + number,
                        LanguageMap.of("en", "Transcription, read by machine"))));
    }

    private static Link caption(String id, String language, String name) {
        return new Link(id, "Text", LanguageMap.of(language, name), "text/vtt", "", List.of(language));
    }
}
