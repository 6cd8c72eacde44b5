package org.mouseion.formats.iiif.presentation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// A [Description] being filled.
public final class Describing {

    private final LanguageMap label;
    private final List<Labelled> metadata = new ArrayList<>();
    private final List<Agent> provider = new ArrayList<>();
    private final List<Medium> thumbnails = new ArrayList<>();
    private final List<String> behavior = new ArrayList<>();
    private final List<Link> homepage = new ArrayList<>();
    private final List<Link> rendering = new ArrayList<>();
    private final List<Link> seeAlso = new ArrayList<>();
    private final List<Link> partOf = new ArrayList<>();
    private final List<JsonObject> services = new ArrayList<>();
    private LanguageMap summary = LanguageMap.EMPTY;
    private Optional<Labelled> requiredStatement = Optional.empty();
    private String rights = "";
    private Optional<Instant> navDate = Optional.empty();

    Describing(LanguageMap label) {
        this.label = label;
    }

    /// Adds a row; none where there is nothing to say.
    public Describing row(LanguageMap name, LanguageMap value) {
        if (!value.isEmpty()) {
            metadata.add(new Labelled(name, value));
        }
        return this;
    }

    public Describing summary(LanguageMap text) {
        summary = text;
        return this;
    }

    public Describing requiredStatement(LanguageMap name, LanguageMap text) {
        requiredStatement = Optional.of(new Labelled(name, text));
        return this;
    }

    public Describing rights(String address) {
        rights = address;
        return this;
    }

    public Describing provider(Agent house) {
        provider.add(house);
        return this;
    }

    public Describing thumbnail(Medium picture) {
        thumbnails.add(picture);
        return this;
    }

    public Describing navDate(Instant time) {
        navDate = Optional.of(time);
        return this;
    }

    public Describing behavior(String word) {
        behavior.add(word);
        return this;
    }

    public Describing homepage(Link page) {
        homepage.add(page);
        return this;
    }

    public Describing rendering(Link whole) {
        rendering.add(whole);
        return this;
    }

    public Describing seeAlso(Link data) {
        seeAlso.add(data);
        return this;
    }

    public Describing partOf(Link holder) {
        partOf.add(holder);
        return this;
    }

    public Describing service(JsonObject service) {
        services.add(service);
        return this;
    }

    public Description done() {
        return new Description(
                label,
                metadata,
                summary,
                requiredStatement,
                rights,
                provider,
                thumbnails,
                navDate,
                behavior,
                homepage,
                rendering,
                seeAlso,
                partOf,
                services);
    }
}
