package org.mouseion.formats.iiif.presentation.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.presentation.Canvas;
import org.mouseion.formats.iiif.presentation.CanvasPart;
import org.mouseion.formats.iiif.presentation.Collection;
import org.mouseion.formats.iiif.presentation.Link;
import org.mouseion.formats.iiif.presentation.Manifest;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.presentation.Range;
import org.mouseion.formats.iiif.presentation.TextPage;
import org.mouseion.formats.iiif.presentation.ViewingDirection;

/// Writes the Presentation API 3.0.
public final class PresentationThree {

    /// The JSON-LD context.
    public static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    /// The media type to send it with, unless the caller prefers plain JSON (section 6.3).
    public static final String MEDIA_TYPE = "application/ld+json;profile=\"" + CONTEXT + "\"";

    private PresentationThree() {}

    /// A work.
    public static JsonObject manifest(Manifest manifest) {
        return new JsonObject()
                .put("@context", contexts(manifest.contexts()))
                .put("id", manifest.id())
                .put("type", "Manifest")
                .putAll(DescriptionThree.of(manifest.description()))
                .putIfAny("viewingDirection", manifest.direction().map(ViewingDirection::word))
                .putIfAny(
                        "start",
                        manifest.start()
                                .map(canvas ->
                                        new JsonObject().put("id", canvas).put("type", "Canvas")))
                .put(
                        "items",
                        manifest.canvases().stream()
                                .map(PresentationThree::canvas)
                                .toList())
                .putIfAny(
                        "structures",
                        manifest.structures().stream()
                                .map(PresentationThree::range)
                                .toList());
    }

    /// Manifests and collections.
    public static JsonObject collection(Collection collection) {
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("id", collection.id())
                .put("type", "Collection")
                .putAll(DescriptionThree.of(collection.description()))
                .put(
                        "items",
                        collection.members().stream()
                                .map(PresentationThree::member)
                                .toList());
    }

    private static JsonObject member(Collection.Member member) {
        return new JsonObject()
                .put("id", member.id())
                .put("type", member.type())
                .put("label", member.label())
                .putIfAny(
                        "thumbnail",
                        member.thumbnails().stream()
                                .map(DescriptionThree::medium)
                                .toList());
    }

    /// Its own context comes last (section 4.6).
    private static Object contexts(List<String> others) {
        if (others.isEmpty()) {
            return CONTEXT;
        }
        List<String> contexts = new ArrayList<>(others);
        contexts.add(CONTEXT);
        return contexts;
    }

    private static JsonObject canvas(Canvas canvas) {
        List<JsonObject> texts = new ArrayList<>();
        canvas.texts().stream().map(PresentationThree::textPage).forEach(texts::add);
        captions(canvas).ifPresent(texts::add);
        JsonObject json = extent(canvas).putAll(DescriptionThree.of(canvas.description()));
        canvas.placeholder()
                .ifPresent(medium -> json.put("placeholderCanvas", placeholder(canvas.id() + "/placeholder", medium)));
        return json.put("items", painted(canvas.id(), canvas.painted())).putIfAny("annotations", texts);
    }

    private static JsonObject extent(Canvas canvas) {
        JsonObject json = new JsonObject().put("id", canvas.id()).put("type", "Canvas");
        if (canvas.width() > 0) {
            json.put("width", canvas.width()).put("height", canvas.height());
        }
        if (canvas.duration() > 0) {
            json.put("duration", canvas.duration());
        }
        return json;
    }

    private static JsonObject placeholder(String id, Medium medium) {
        return new JsonObject()
                .put("id", id)
                .put("type", "Canvas")
                .put("width", Math.max(1, medium.width()))
                .put("height", Math.max(1, medium.height()))
                .put("items", painted(id, List.of(medium)));
    }

    private static List<JsonObject> painted(String canvas, List<Medium> media) {
        if (media.isEmpty()) {
            return List.of();
        }
        List<JsonObject> bodies = media.stream().map(DescriptionThree::medium).toList();
        JsonObject painting = new JsonObject()
                .put("id", canvas + "/painting")
                .put("type", "Annotation")
                .put("motivation", "painting")
                .put(
                        "body",
                        bodies.size() == 1
                                ? bodies.get(0)
                                : new JsonObject().put("type", "Choice").put("items", bodies))
                .put("target", canvas);
        return List.of(page(canvas + "/page", List.of(painting)));
    }

    private static JsonObject textPage(TextPage text) {
        return new JsonObject()
                .put("id", text.three())
                .put("type", "AnnotationPage")
                .putIfAny("label", text.label());
    }

    private static Optional<JsonObject> captions(Canvas canvas) {
        List<JsonObject> captions = new ArrayList<>();
        for (Link caption : canvas.captions()) {
            captions.add(new JsonObject()
                    .put("id", canvas.id() + "/caption/" + (captions.size() + 1))
                    .put("type", "Annotation")
                    .put("motivation", "supplementing")
                    .put("body", DescriptionThree.caption(caption))
                    .put("target", canvas.id()));
        }
        return captions.isEmpty() ? Optional.empty() : Optional.of(page(canvas.id() + "/captions", captions));
    }

    private static JsonObject page(String id, List<JsonObject> annotations) {
        return new JsonObject().put("id", id).put("type", "AnnotationPage").put("items", annotations);
    }

    private static JsonObject range(Range range) {
        return new JsonObject()
                .put("id", range.id())
                .put("type", "Range")
                .putAll(DescriptionThree.of(range.description()))
                .put(
                        "items",
                        range.items().stream()
                                .map(item -> switch (item) {
                                    case Range inner -> range(inner);
                                    case CanvasPart part ->
                                        new JsonObject().put("id", part.id()).put("type", "Canvas");
                                })
                                .toList());
    }
}
