package org.mouseion.app.discovery.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;

/// A work said in a line: `work(1, Texts.of("en", "Boats")).by(turner, "Turner").in(1830, 1840)`.
public final class WorkSketch {

    private final long id;
    private final Texts title;
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Term> kinds = new ArrayList<>();
    private final List<Maker> makers = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Term> materials = new ArrayList<>();
    private final List<Term> subjects = new ArrayList<>();
    private final List<Term> periods = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Map<String, List<String>> verbatim = new LinkedHashMap<>();
    private @Nullable Dated dated;
    private Texts medium = Texts.NONE;
    private Texts description = Texts.NONE;
    private Rights rights = Rights.UNKNOWN;
    private String source = "test";
    private WorkState state = WorkState.PUBLISHED;

    private WorkSketch(long id, Texts title) {
        this.id = id;
        this.title = title;
    }

    public static WorkSketch work(long id, Texts title) {
        return new WorkSketch(id, title);
    }

    public static WorkSketch work(long id, String title) {
        return work(id, Texts.of("en", title));
    }

    public WorkSketch number(String number) {
        identifiers.add(new Identifier("inventory", number));
        return this;
    }

    public WorkSketch sourceNumber(String number) {
        identifiers.add(new Identifier("source", number));
        return this;
    }

    public WorkSketch by(@Nullable AgentId agent, String name) {
        makers.add(new Maker(agent, name, "artist", null, null));
        return this;
    }

    public WorkSketch in(@Nullable Integer earliest, @Nullable Integer latest) {
        dated = new Dated(earliest + "-" + latest, null, earliest, latest, false, false);
        return this;
    }

    public WorkSketch kind(@Nullable ConceptId concept, String label) {
        kinds.add(new Term(concept, Texts.of("en", label), null));
        return this;
    }

    public WorkSketch of(@Nullable ConceptId concept, String label) {
        subjects.add(new Term(concept, Texts.of("en", label), null));
        return this;
    }

    public WorkSketch period(@Nullable ConceptId concept, String label) {
        periods.add(new Term(concept, Texts.of("en", label), null));
        return this;
    }

    public WorkSketch material(@Nullable ConceptId concept, String label) {
        materials.add(new Term(concept, Texts.of("en", label), null));
        return this;
    }

    public WorkSketch medium(String tag, String text) {
        medium = Texts.of(tag, text);
        return this;
    }

    public WorkSketch made(@Nullable PlaceId place, String name) {
        places.add(new PlaceMention(place, Texts.of(name), PlaceMention.Part.MADE));
        return this;
    }

    public WorkSketch kept(String name) {
        places.add(new PlaceMention(null, Texts.of(name), PlaceMention.Part.KEPT));
        return this;
    }

    public WorkSketch says(String tag, String text) {
        description = Texts.of(tag, text);
        return this;
    }

    public WorkSketch pictured() {
        pictures.add(new Picture("/pictures/" + id + ".jpg", 400, 300, Texts.NONE, Texts.NONE, null, true));
        return this;
    }

    public WorkSketch rights(String uri) {
        rights = new Rights(uri, "");
        return this;
    }

    public WorkSketch verbatim(String name, String value) {
        verbatim.put(name, List.of(value));
        return this;
    }

    public WorkSketch from(String key) {
        source = key;
        return this;
    }

    public WorkSketch state(WorkState other) {
        state = other;
        return this;
    }

    public WorkFacts facts() {
        return new WorkFacts(
                title,
                List.of(),
                identifiers,
                kinds,
                makers,
                dated,
                places,
                materials,
                List.of(),
                medium,
                "",
                List.of(),
                subjects,
                periods,
                List.of(),
                List.of(),
                description,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                rights,
                pictures,
                List.of(),
                null,
                verbatim);
    }

    public Work draw() {
        return new Work(
                new WorkId(id),
                new SourceRef(source, "r" + id),
                state,
                1,
                Instant.parse("2026-01-01T00:00:00Z"),
                facts());
    }
}
