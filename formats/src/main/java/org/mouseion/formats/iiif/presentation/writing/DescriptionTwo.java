package org.mouseion.formats.iiif.presentation.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mouseion.formats.iiif.auth.AuthFlowJson;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.presentation.Description;
import org.mouseion.formats.iiif.presentation.Labelled;
import org.mouseion.formats.iiif.presentation.Link;
import org.mouseion.formats.iiif.presentation.Medium;

/// The members that resources of version 2.1 share (its section 3).
final class DescriptionTwo {

    private static final Set<String> HINTS =
            Set.of("individuals", "paged", "continuous", "multi-part", "non-paged", "facing-pages");

    private DescriptionTwo() {}

    static JsonObject of(Description description) {
        return new JsonObject()
                .putIfAny("label", words(description.label()))
                .putIfAny(
                        "metadata",
                        description.metadata().stream()
                                .map(DescriptionTwo::labelled)
                                .toList())
                .putIfAny("description", words(description.summary()))
                .putIfAny("attribution", description.requiredStatement().map(row -> words(row.value())))
                .putIfAny("license", description.rights())
                .putIfAny(
                        "logo",
                        description.provider().stream()
                                .flatMap(agent -> agent.logo().stream())
                                .map(Medium::id)
                                .findFirst())
                .putIfAny(
                        "thumbnail",
                        description.thumbnails().stream()
                                .map(DescriptionTwo::medium)
                                .findFirst())
                .putIfAny(
                        "viewingHint",
                        description.behavior().stream().filter(HINTS::contains).findFirst())
                .putIfAny("related", links(description.homepage()))
                .putIfAny("rendering", links(description.rendering()))
                .putIfAny("seeAlso", links(description.seeAlso()))
                .putIfAny("within", description.partOf().stream().map(Link::id).findFirst())
                .putIfAny(
                        "service",
                        description.services().stream()
                                .filter(DescriptionTwo::isOlder)
                                .toList());
    }

    /// Services of the older specifications say their context themselves; the newer ones mean nothing here.
    private static boolean isOlder(JsonObject service) {
        return service.members().containsKey("@context");
    }

    /// Texts with their languages: a plain text where no language is known, else objects of `@value` and
    /// `@language`.
    static Object words(LanguageMap words) {
        List<Object> said = new ArrayList<>();
        words.texts().forEach((language, texts) -> {
            for (String text : texts) {
                said.add(
                        language.equals(LanguageMap.NONE)
                                ? text
                                : new JsonObject().put("@value", text).put("@language", language));
            }
        });
        return said.size() == 1 ? said.get(0) : said;
    }

    static JsonObject medium(Medium medium) {
        JsonObject json = new JsonObject()
                .put("@id", medium.id())
                .put("@type", "dctypes:Image")
                .putIfAny("label", words(medium.label()))
                .putIfAny("format", medium.format());
        if (medium.width() > 0) {
            json.put("width", medium.width()).put("height", medium.height());
        }
        medium.service()
                .filter(service -> !service.two().isEmpty())
                .ifPresent(service -> json.put(
                        "service",
                        new JsonObject()
                                .put("@context", ImageVersion.V2.context())
                                .put("@id", service.two())
                                .put("profile", ImageVersion.V2.levelTwo())
                                .putIfAny(
                                        "service",
                                        service.nested().stream()
                                                .map(DescriptionTwo::guard)
                                                .toList())));
        return json;
    }

    /// The Authorization Flow 2.0 may guard a picture of any version; inside this one it says its context
    /// itself.
    private static JsonObject guard(JsonObject service) {
        return isOlder(service)
                ? service
                : new JsonObject().put("@context", AuthFlowJson.CONTEXT).putAll(service);
    }

    private static JsonObject labelled(Labelled row) {
        return new JsonObject().put("label", words(row.label())).put("value", words(row.value()));
    }

    private static List<JsonObject> links(List<Link> links) {
        return links.stream()
                .map(link -> new JsonObject()
                        .put("@id", link.id())
                        .putIfAny("label", words(link.label()))
                        .putIfAny("format", link.format())
                        .putIfAny("profile", link.profile()))
                .toList();
    }
}
