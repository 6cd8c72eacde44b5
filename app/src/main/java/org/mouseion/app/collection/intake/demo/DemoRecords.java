package org.mouseion.app.collection.intake.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.PlaceMention.Part;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Dating;
import org.mouseion.formats.measures.Measures;
import tools.jackson.databind.JsonNode;

/// One line of `works.ndjson` as a work.
final class DemoRecords {

    /// Part of every fingerprint: grows when this class reads a line otherwise.
    private static final String READING = "1";

    private final DemoPeople people;
    private final DemoConcepts concepts;
    private final DemoDrawings drawings;

    DemoRecords(DemoPeople people, DemoConcepts concepts, DemoDrawings drawings) {
        this.people = people;
        this.concepts = concepts;
        this.drawings = drawings;
    }

    WorkDraft draft(JsonNode work) {
        String id = DemoTexts.text(work, "id");
        List<Picture> pictures = pictures(id, work);
        WorkFacts facts = new WorkFacts(
                DemoTexts.texts(work.path("title")),
                original(work),
                identifiers(work),
                terms(List.of(DemoTexts.text(work, "kind"))),
                StreamSupport.stream(work.path("makers").spliterator(), false)
                        .map(people::maker)
                        .toList(),
                dated(DemoTexts.text(work, "date")),
                places(work),
                terms(DemoTexts.strings(work.path("materials"))),
                terms(DemoTexts.strings(work.path("techniques"))),
                DemoTexts.texts(work.path("medium")),
                DemoTexts.text(work, "dimensions"),
                dimensions(DemoTexts.text(work, "dimensions")),
                terms(DemoTexts.strings(work.path("subjects"))),
                terms(List.of(DemoTexts.text(work, "period"))),
                terms(List.of(DemoTexts.text(work, "style"))),
                List.of(),
                DemoTexts.texts(work.path("description")),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                kept(work.path("kept")),
                new Rights(DemoTexts.text(work, "rights"), ""),
                pictures,
                List.of(),
                null,
                Map.of());
        String fingerprint = DemoFiles.hash(READING + work + pictures);
        return new WorkDraft(new SourceRef(DemoPeople.SOURCE, id), fingerprint, facts);
    }

    private List<Picture> pictures(String id, JsonNode work) {
        Optional<Picture> photograph = DemoPhotographs.find(
                DemoTexts.text(work, "picture"),
                DemoTexts.texts(work.path("alternativeText")),
                DemoTexts.text(work, "pictureCredit"),
                DemoTexts.text(work, "rights"));
        return photograph.or(() -> drawings.find(id)).stream().toList();
    }

    private List<Term> terms(List<String> ids) {
        return ids.stream().filter(id -> !id.isEmpty()).map(concepts::term).toList();
    }

    private static List<Texts> original(JsonNode work) {
        String title = DemoTexts.text(work, "originalTitle");
        boolean known = DemoTexts.texts(work.path("title")).byTag().containsValue(title);
        return title.isEmpty() || known ? List.of() : List.of(Texts.of(title));
    }

    private static List<Identifier> identifiers(JsonNode work) {
        List<Identifier> identifiers = new ArrayList<>();
        String inventory = DemoTexts.text(work, "inventory");
        if (!inventory.isEmpty()) {
            identifiers.add(new Identifier("inventory", inventory));
        }
        identifiers.add(new Identifier("source", DemoTexts.text(work, "id")));
        return identifiers;
    }

    private List<PlaceMention> places(JsonNode work) {
        List<PlaceMention> places = new ArrayList<>();
        String made = DemoTexts.text(work, "placeMade");
        if (!made.isEmpty()) {
            places.add(people.place(made, Part.MADE));
        }
        String kept = DemoTexts.text(work.path("kept"), "place");
        if (!kept.isEmpty()) {
            places.add(people.place(kept, Part.KEPT));
        }
        return places;
    }

    /// The institution, and the town in each language; a note says what a visitor should know (stolen, on loan).
    private Texts kept(JsonNode kept) {
        String institution = DemoTexts.text(kept, "institution");
        Texts town = people.placeName(DemoTexts.text(kept, "place"));
        if (institution.isEmpty()) {
            return Texts.NONE;
        }
        String city = DemoTexts.text(kept, "city");
        if (town.isEmpty()) {
            return Texts.of(city.isEmpty() ? institution : institution + ", " + city);
        }
        return new Texts(town.byTag().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> institution + ", " + e.getValue())));
    }

    private static @Nullable Dated dated(String written) {
        if (written.isEmpty()) {
            return null;
        }
        Dating read = Dates.parse(written);
        return new Dated(
                written, read.edtf(), read.earliestYear(), read.latestYear(), read.approximate(), read.uncertain());
    }

    private static List<Dimension> dimensions(String written) {
        return Measures.parse(written).stream()
                .filter(m -> m.isComparable())
                .map(m -> new Dimension(
                        m.kind().name().toLowerCase(java.util.Locale.ROOT),
                        m.value(),
                        m.unit().name().toLowerCase(java.util.Locale.ROOT),
                        m.millimetresOrGrams(),
                        m.part()))
                .toList();
    }
}
