package org.mouseion.formats.iiif.presentation.writing;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.presentation.Canvas;
import org.mouseion.formats.iiif.presentation.CanvasPart;
import org.mouseion.formats.iiif.presentation.Collection;
import org.mouseion.formats.iiif.presentation.Manifest;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.presentation.Range;
import org.mouseion.formats.iiif.presentation.RangeItem;
import org.mouseion.formats.iiif.presentation.TextPage;

/// Writes the Presentation API 2.1, for viewers that know no other. Sound and film have no place there: their
/// canvases are left out, and a work of recordings alone has no manifest of this version.
public final class PresentationTwo {

    /// The JSON-LD context.
    public static final String CONTEXT = "http://iiif.io/api/presentation/2/context.json";

    private PresentationTwo() {}

    /// Whether there is anything to see in this version.
    public static boolean holds(Manifest manifest) {
        return manifest.canvases().stream().anyMatch(PresentationTwo::isSeen);
    }

    /// A work.
    ///
    /// @param id its address in this version
    public static JsonObject manifest(String id, Manifest manifest) {
        JsonObject sequence = new JsonObject()
                .put("@id", id + "/sequence")
                .put("@type", "sc:Sequence")
                .putIfAny("startCanvas", manifest.start())
                .put(
                        "canvases",
                        manifest.canvases().stream()
                                .filter(PresentationTwo::isSeen)
                                .map(PresentationTwo::canvas)
                                .toList());
        List<JsonObject> structures = new ArrayList<>();
        manifest.structures().forEach(range -> range(range, true, structures));
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("@id", id)
                .put("@type", "sc:Manifest")
                .putAll(DescriptionTwo.of(manifest.description()))
                .putIfAny("viewingDirection", manifest.direction().map(direction -> direction.word()))
                .put("sequences", List.of(sequence))
                .putIfAny("structures", structures);
    }

    /// Manifests and collections; the members' addresses are those of this version.
    public static JsonObject collection(String id, Collection collection) {
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("@id", id)
                .put("@type", "sc:Collection")
                .putAll(DescriptionTwo.of(collection.description()))
                .put(
                        "members",
                        collection.members().stream()
                                .map(member -> new JsonObject()
                                        .put("@id", member.id())
                                        .put("@type", "sc:" + member.type())
                                        .put("label", DescriptionTwo.words(member.label())))
                                .toList());
    }

    private static boolean isSeen(Canvas canvas) {
        return canvas.width() > 0 && canvas.painted().stream().anyMatch(medium -> medium.kind() == Medium.Kind.IMAGE);
    }

    private static JsonObject canvas(Canvas canvas) {
        List<JsonObject> pictures = canvas.painted().stream()
                .filter(medium -> medium.kind() == Medium.Kind.IMAGE)
                .map(DescriptionTwo::medium)
                .toList();
        JsonObject resource = pictures.size() == 1
                ? pictures.get(0)
                : new JsonObject()
                        .put("@type", "oa:Choice")
                        .put("default", pictures.get(0))
                        .put("item", pictures.subList(1, pictures.size()));
        JsonObject painting = new JsonObject()
                .put("@id", canvas.id() + "/painting")
                .put("@type", "oa:Annotation")
                .put("motivation", "sc:painting")
                .put("resource", resource)
                .put("on", canvas.id());
        return new JsonObject()
                .put("@id", canvas.id())
                .put("@type", "sc:Canvas")
                .put("label", "")
                .putAll(DescriptionTwo.of(canvas.description()))
                .put("width", canvas.width())
                .put("height", canvas.height())
                .put("images", List.of(painting))
                .putIfAny(
                        "otherContent",
                        canvas.texts().stream()
                                .filter(text -> !text.two().isEmpty())
                                .map(PresentationTwo::list)
                                .toList());
    }

    private static JsonObject list(TextPage text) {
        return new JsonObject()
                .put("@id", text.two())
                .put("@type", "sc:AnnotationList")
                .putIfAny("label", DescriptionTwo.words(text.label()));
    }

    /// Version 2 lists all ranges one after another and links them by their addresses.
    private static void range(Range range, boolean top, List<JsonObject> structures) {
        List<String> canvases = new ArrayList<>();
        List<Range> inner = new ArrayList<>();
        for (RangeItem item : range.items()) {
            switch (item) {
                case Range below -> inner.add(below);
                case CanvasPart part -> canvases.add(part.id());
            }
        }
        JsonObject json = new JsonObject()
                .put("@id", range.id())
                .put("@type", "sc:Range")
                .put("label", "")
                .putAll(DescriptionTwo.of(range.description()));
        if (top) {
            json.put("viewingHint", "top");
        }
        structures.add(
                json.putIfAny("ranges", inner.stream().map(Range::id).toList()).putIfAny("canvases", canvases));
        inner.forEach(below -> range(below, false, structures));
    }
}
