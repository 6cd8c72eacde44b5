package org.mouseion.app.collection.intake.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Places and makers of the demonstration museum, identified in the catalogue, ready for its works to name.
final class DemoPeople {

    static final String SOURCE = "demo";

    private final Map<String, JsonNode> places = new HashMap<>();
    private final Map<String, PlaceId> placeIds = new HashMap<>();
    private final Map<String, JsonNode> makers = new HashMap<>();
    private final Map<String, AgentId> makerIds = new HashMap<>();

    /// Inside the caller's transaction.
    DemoPeople(JsonMapper json, Places placesOfHouse, Agents agentsOfHouse) {
        List<JsonNode> allPlaces = DemoFiles.objects("places.ndjson", json);
        allPlaces.forEach(p -> places.put(DemoTexts.text(p, "id"), p));
        List<PlaceId> identified = placesOfHouse.identify(allPlaces.stream()
                .map(p -> new Places.Draft(
                        DemoTexts.texts(p.path("name")),
                        DemoTexts.text(p, "country"),
                        number(p, "lat"),
                        number(p, "lon")))
                .toList());
        for (int i = 0; i < allPlaces.size(); i++) {
            placeIds.put(DemoTexts.text(allPlaces.get(i), "id"), identified.get(i));
        }
        List<JsonNode> allMakers = DemoFiles.objects("makers.ndjson", json);
        List<AgentId> agents =
                agentsOfHouse.identify(allMakers.stream().map(this::draft).toList());
        for (int i = 0; i < allMakers.size(); i++) {
            makers.put(DemoTexts.text(allMakers.get(i), "id"), allMakers.get(i));
            makerIds.put(DemoTexts.text(allMakers.get(i), "id"), agents.get(i));
        }
    }

    Texts placeName(String id) {
        JsonNode place = places.get(id);
        return place == null ? Texts.NONE : DemoTexts.texts(place.path("name"));
    }

    PlaceMention place(String id, PlaceMention.Part part) {
        return new PlaceMention(placeIds.get(id), placeName(id), part);
    }

    /// @param part an entry of a work's `makers`
    Maker maker(JsonNode part) {
        String id = DemoTexts.text(part, "id");
        JsonNode maker = makers.get(id);
        if (maker == null) {
            throw new IllegalArgumentException("The work names a maker who is not in makers.ndjson: '" + id + "'");
        }
        return new Maker(
                makerIds.get(id),
                DemoTexts.texts(maker.path("name"))
                        .find(java.util.Locale.ENGLISH)
                        .map(Texts.Said::text)
                        .orElse(id),
                emptyToNull(DemoTexts.text(part, "role")),
                emptyToNull(DemoTexts.text(part, "qualifier")),
                life(maker));
    }

    private AgentDraft draft(JsonNode maker) {
        Texts name = DemoTexts.texts(maker.path("name"));
        List<String> links = new ArrayList<>();
        String wikidata = DemoTexts.text(maker, "wikidata");
        if (!wikidata.isEmpty()) {
            links.add("https://www.wikidata.org/wiki/" + wikidata);
        }
        return new AgentDraft(
                new SourceRef(SOURCE, DemoTexts.text(maker, "id")),
                DemoTexts.text(maker, "type").equals("group") ? Agent.Kind.GROUP : Agent.Kind.PERSON,
                name,
                DemoTexts.text(maker, "sortName"),
                List.of(),
                year(maker, "born"),
                year(maker, "died"),
                placeName(DemoTexts.text(maker, "bornPlace")),
                placeName(DemoTexts.text(maker, "diedPlace")),
                DemoTexts.texts(maker.path("nationality")),
                emptyToNull(DemoTexts.text(maker, "gender")),
                DemoTexts.texts(maker.path("bio")),
                links);
    }

    private static @Nullable String life(JsonNode maker) {
        String born = maker.has("born") ? maker.path("born").asString("") : "";
        String died = maker.has("died") ? maker.path("died").asString("") : "";
        return born.isEmpty() && died.isEmpty() ? null : born + "–" + died;
    }

    private static @Nullable Dated year(JsonNode maker, String field) {
        if (!maker.path(field).isInt()) {
            return null;
        }
        int year = maker.path(field).asInt();
        String written = Integer.toString(year);
        return new Dated(
                written,
                year < 0 ? null : String.format(java.util.Locale.ROOT, "%04d", year),
                year,
                year,
                false,
                false);
    }

    private static @Nullable Double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? Double.valueOf(node.path(field).asDouble()) : null;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
