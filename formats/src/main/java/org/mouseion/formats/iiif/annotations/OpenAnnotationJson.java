package org.mouseion.formats.iiif.annotations;

import java.util.List;
import java.util.Locale;
import org.mouseion.formats.iiif.json.JsonObject;

/// Writes annotations as Open Annotations, the form that the Presentation API 2.1 (section 5.5) and the
/// Content Search API 1.0 use. Readings beyond the first, makers and times have no place that viewers read
/// there, and are left out; of several targets the first counts.
public final class OpenAnnotationJson {

    private OpenAnnotationJson() {}

    /// The annotations of a canvas as a document of their own.
    public static JsonObject list(String id, List<Annotation> annotations) {
        return new JsonObject()
                .put("@context", "http://iiif.io/api/presentation/2/context.json")
                .put("@id", id)
                .put("@type", "sc:AnnotationList")
                .put(
                        "resources",
                        annotations.stream().map(OpenAnnotationJson::of).toList());
    }

    /// One annotation inside another document.
    public static JsonObject of(Annotation annotation) {
        List<JsonObject> bodies =
                annotation.bodies().stream().map(OpenAnnotationJson::body).toList();
        return new JsonObject()
                .put("@id", annotation.id())
                .put("@type", "oa:Annotation")
                .put("motivation", motivation(annotation))
                .putIfAny("resource", bodies.size() == 1 ? bodies.get(0) : bodies)
                .put("on", on(annotation.targets().get(0)));
    }

    /// A transcription is painted in version 2: there was no `supplementing`.
    private static String motivation(Annotation annotation) {
        String motivation = annotation.motivations().stream().findFirst().orElse("commenting");
        return switch (motivation) {
            case "painting", "supplementing" -> "sc:painting";
            default -> "oa:" + motivation.toLowerCase(Locale.ROOT);
        };
    }

    private static JsonObject body(Body body) {
        return switch (body) {
            case Body.Text text ->
                new JsonObject()
                        .put("@type", text.purpose().equals("tagging") ? "oa:Tag" : "cnt:ContentAsText")
                        .put("format", text.format())
                        .putIfAny("language", text.language())
                        .put("chars", text.value());
            case Body.Choice choice -> body(choice.readings().get(0));
            case Body.Reference reference ->
                new JsonObject().put("@id", reference.id()).putIfAny("format", reference.format());
        };
    }

    private static Object on(Target target) {
        String address =
                target.source() + target.box().map(box -> "#" + box.fragment()).orElse("");
        return target.partOf()
                .map(holder -> (Object) new JsonObject()
                        .put("@id", address)
                        .put(
                                "within",
                                new JsonObject()
                                        .put("@id", holder.id())
                                        .put("@type", "sc:" + holder.type())
                                        .putIfAny("label", holder.label().find("en"))))
                .orElse(address);
    }
}
