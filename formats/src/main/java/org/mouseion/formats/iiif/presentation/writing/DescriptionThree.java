package org.mouseion.formats.iiif.presentation.writing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.presentation.Agent;
import org.mouseion.formats.iiif.presentation.Description;
import org.mouseion.formats.iiif.presentation.ImageServiceLink;
import org.mouseion.formats.iiif.presentation.Labelled;
import org.mouseion.formats.iiif.presentation.Link;
import org.mouseion.formats.iiif.presentation.Medium;

/// The members that resources of version 3.0 share (section 3). Whatever may be several is always a list
/// (section 4.3).
final class DescriptionThree {

    private DescriptionThree() {}

    static JsonObject of(Description description) {
        return new JsonObject()
                .putIfAny("label", description.label())
                .putIfAny(
                        "metadata",
                        description.metadata().stream()
                                .map(DescriptionThree::labelled)
                                .toList())
                .putIfAny("summary", description.summary())
                .putIfAny("requiredStatement", description.requiredStatement().map(DescriptionThree::labelled))
                .putIfAny("rights", description.rights())
                .putIfAny(
                        "provider",
                        description.provider().stream()
                                .map(DescriptionThree::agent)
                                .toList())
                .putIfAny("thumbnail", media(description.thumbnails()))
                .putIfAny(
                        "navDate",
                        description
                                .navDate()
                                .map(time ->
                                        time.truncatedTo(ChronoUnit.SECONDS).toString()))
                .putIfAny("behavior", description.behavior())
                .putIfAny("homepage", links(description.homepage()))
                .putIfAny("rendering", links(description.rendering()))
                .putIfAny("seeAlso", links(description.seeAlso()))
                .putIfAny("partOf", links(description.partOf()))
                .putIfAny("service", description.services());
    }

    static JsonObject medium(Medium medium) {
        JsonObject json = new JsonObject()
                .put("id", medium.id())
                .put("type", medium.kind().word())
                .putIfAny("label", medium.label())
                .putIfAny("format", medium.format());
        if (medium.width() > 0) {
            json.put("width", medium.width()).put("height", medium.height());
        }
        if (medium.duration() > 0) {
            json.put("duration", medium.duration());
        }
        return json.putIfAny("service", medium.service().map(DescriptionThree::services));
    }

    /// A file of subtitles as the body of an annotation.
    static JsonObject caption(Link caption) {
        JsonObject json = link(caption);
        if (caption.languages().size() == 1) {
            json.put("language", caption.languages().get(0));
        }
        return json;
    }

    /// Both versions, the newer first: a viewer takes the first that it knows.
    static List<JsonObject> services(ImageServiceLink service) {
        List<JsonObject> services = new ArrayList<>();
        if (!service.three().isEmpty()) {
            services.add(new JsonObject()
                    .put("id", service.three())
                    .put("type", "ImageService3")
                    .put("profile", "level2")
                    .putIfAny("service", service.nested()));
        }
        if (!service.two().isEmpty()) {
            services.add(new JsonObject()
                    .put("@id", service.two())
                    .put("@type", "ImageService2")
                    .put("profile", ImageVersion.V2.levelTwo())
                    .putIfAny("service", service.nested()));
        }
        return services;
    }

    private static List<JsonObject> media(List<Medium> media) {
        return media.stream().map(DescriptionThree::medium).toList();
    }

    private static List<JsonObject> links(List<Link> links) {
        return links.stream().map(DescriptionThree::link).toList();
    }

    private static JsonObject link(Link link) {
        return new JsonObject()
                .put("id", link.id())
                .put("type", link.type())
                .putIfAny("label", link.label())
                .putIfAny("format", link.format())
                .putIfAny("profile", link.profile())
                .putIfAny("language", link.languages());
    }

    private static JsonObject labelled(Labelled row) {
        return new JsonObject().put("label", row.label()).put("value", row.value());
    }

    private static JsonObject agent(Agent agent) {
        return new JsonObject()
                .put("id", agent.id())
                .put("type", "Agent")
                .put("label", agent.label())
                .putIfAny("homepage", links(agent.homepage()))
                .putIfAny("logo", media(agent.logo()))
                .putIfAny("seeAlso", links(agent.seeAlso()));
    }
}
