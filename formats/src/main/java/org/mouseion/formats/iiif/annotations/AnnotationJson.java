package org.mouseion.formats.iiif.annotations;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// Writes annotations as JSON-LD, in the words that the W3C and the Presentation API 3.0 share.
public final class AnnotationJson {

    /// The context of an annotation that stands alone.
    public static final String W3C = "http://www.w3.org/ns/anno.jsonld";

    private static final String PRESENTATION = "http://iiif.io/api/presentation/3/context.json";

    private AnnotationJson() {}

    /// One annotation as a document of its own.
    public static JsonObject document(Annotation annotation) {
        return new JsonObject().put("@context", W3C).putAll(of(annotation));
    }

    /// The annotations of a canvas, or some of them, as a document of their own (Presentation API 3.0, 5.5).
    ///
    /// @param label what the page holds: `Transcription, read by machine`
    public static JsonObject page(String id, LanguageMap label, List<Annotation> annotations) {
        return new JsonObject().put("@context", PRESENTATION).putAll(embeddedPage(id, label, annotations));
    }

    /// The same inside another document.
    public static JsonObject embeddedPage(String id, LanguageMap label, List<Annotation> annotations) {
        return new JsonObject()
                .put("id", id)
                .put("type", "AnnotationPage")
                .putIfAny("label", label)
                .put("items", annotations.stream().map(AnnotationJson::of).toList());
    }

    /// One annotation inside another document.
    public static JsonObject of(Annotation annotation) {
        return new JsonObject()
                .put("id", annotation.id())
                .put("type", "Annotation")
                .putIfAny("motivation", oneOrAll(annotation.motivations()))
                .putIfAny("creator", annotation.creator().map(AnnotationJson::maker))
                .putIfAny(
                        "created",
                        annotation
                                .created()
                                .map(time ->
                                        time.truncatedTo(ChronoUnit.SECONDS).toString()))
                .putIfAny("generator", annotation.generator().map(AnnotationJson::maker))
                .putIfAny("rights", annotation.rights())
                .putIfAny(
                        "body",
                        oneOrAll(annotation.bodies().stream()
                                .map(AnnotationJson::body)
                                .toList()))
                .put(
                        "target",
                        oneOrAll(annotation.targets().stream()
                                .map(AnnotationJson::target)
                                .toList()));
    }

    private static Object oneOrAll(List<?> values) {
        return values.size() == 1 ? values.get(0) : values;
    }

    private static JsonObject maker(Maker maker) {
        return new JsonObject()
                .putIfAny("id", maker.id())
                .put("type", maker.kind().word())
                .putIfAny("name", maker.name());
    }

    private static JsonObject body(Body body) {
        return switch (body) {
            case Body.Text text ->
                new JsonObject()
                        .put("type", "TextualBody")
                        .put("value", text.value())
                        .putIfAny("language", text.language())
                        .putIfAny("format", text.format())
                        .putIfAny("purpose", text.purpose());
            case Body.Reference reference
            when !reference.purpose().isEmpty() ->
                new JsonObject()
                        .put("type", "SpecificResource")
                        .put("purpose", reference.purpose())
                        .put("source", reference(reference));
            case Body.Reference reference -> reference(reference);
            case Body.Choice choice ->
                new JsonObject()
                        .put("type", "Choice")
                        .put(
                                "items",
                                choice.readings().stream()
                                        .map(AnnotationJson::body)
                                        .toList());
        };
    }

    private static JsonObject reference(Body.Reference reference) {
        return new JsonObject()
                .put("id", reference.id())
                .putIfAny("type", reference.type())
                .putIfAny("format", reference.format());
    }

    private static Object target(Target target) {
        String address =
                target.source() + target.box().map(box -> "#" + box.fragment()).orElse("");
        Optional<JsonObject> holder = target.partOf().map(AnnotationJson::partOf);
        if (target.quote().isPresent()) {
            return specific(target);
        }
        return holder.isEmpty() ? address : new JsonObject().put("id", address).putIfAny("partOf", holder);
    }

    /// A resource with the words of it that are meant, in the form that names its class.
    public static JsonObject specific(Target target) {
        return new JsonObject()
                .put("type", "SpecificResource")
                .put(
                        "source",
                        target.source()
                                + target.box().map(box -> "#" + box.fragment()).orElse(""))
                .putIfAny(
                        "selector",
                        target.quote().map(AnnotationJson::quote).stream().toList());
    }

    private static JsonObject partOf(Target.PartOf holder) {
        return new JsonObject()
                .put("id", holder.id())
                .put("type", holder.type())
                .putIfAny("label", holder.label());
    }

    private static JsonObject quote(Target.Quote quote) {
        return new JsonObject()
                .put("type", "TextQuoteSelector")
                .putIfAny("prefix", quote.prefix())
                .put("exact", quote.exact())
                .putIfAny("suffix", quote.suffix());
    }
}
