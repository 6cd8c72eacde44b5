package org.mouseion.app.discovery.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.platform.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What search engines read: schema.org as JSON-LD, from the same facts the page shows.
@Component
class SchemaOrg {

    private final JsonMapper json;

    SchemaOrg(JsonMapper json) {
        this.json = json;
    }

    /// The house itself, with its search.
    String site(Page page) {
        Map<String, Object> site = thing("WebSite", page.house().name(page.locale()), page.base() + page.to("/"));
        site.put("inLanguage", page.words().tag());
        site.put(
                "potentialAction",
                Map.of(
                        "@type", "SearchAction",
                        "target", page.base() + page.to("/search") + "?q={words}",
                        "query-input", "required name=words"));
        return write(site);
    }

    /// @param shown the pictures to show; those for the house only are left out
    String work(Work work, List<ShownPicture> shown, Page page) {
        WorkFacts facts = work.facts();
        String name = Cards.title(facts, page.words()).text();
        Map<String, Object> thing = thing(
                facts.partOf() == null ? "VisualArtwork" : "ArchiveComponent",
                name,
                page.absolute("/works/" + work.id().value()));
        thing.put("inLanguage", page.words().tag());
        put(thing, "creator", facts.makers().stream().map(m -> maker(m, page)).toList());
        put(thing, "dateCreated", FactWords.iso(facts.dated()));
        put(thing, "artform", labels(facts.kinds(), page));
        put(thing, "artMedium", text(facts.medium(), page));
        put(thing, "size", FactWords.size(facts.dimensionsWritten(), page.locale()));
        put(thing, "description", text(facts.description(), page));
        put(thing, "about", labels(facts.subjects(), page));
        put(thing, "creditText", text(facts.credit(), page));
        put(thing, "license", facts.rights().uri());
        put(thing, "sameAs", facts.links());
        put(
                thing,
                "identifier",
                facts.identifiers().stream().map(Identifier::value).toList());
        put(
                thing,
                "image",
                shown.stream()
                        .filter(ShownPicture::isOpen)
                        .map(ShownPicture::picture)
                        .filter(Picture::faithful)
                        .map(p -> p.address().startsWith("/") ? page.base() + p.address() : p.address())
                        .toList());
        return write(thing);
    }

    String maker(Agent agent, Page page) {
        boolean person = agent.kind() == Agent.Kind.PERSON;
        Map<String, Object> thing = thing(
                person ? "Person" : "Organization",
                agent.name().in(page.locale()),
                page.absolute("/makers/" + agent.id().value()));
        put(thing, person ? "birthDate" : "foundingDate", FactWords.iso(agent.born()));
        put(thing, person ? "deathDate" : "dissolutionDate", FactWords.iso(agent.died()));
        put(thing, "alternateName", agent.otherNames());
        put(thing, "description", text(agent.about(), page));
        put(thing, "sameAs", agent.links());
        return write(thing);
    }

    private static Map<String, Object> maker(Maker maker, Page page) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", "Person");
        thing.put("name", maker.name());
        if (maker.agent() != null) {
            thing.put("url", page.absolute("/makers/" + maker.agent().value()));
        }
        return thing;
    }

    private static Map<String, Object> thing(String type, String name, String address) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("@id", address);
        thing.put("name", name);
        thing.put("url", address);
        return thing;
    }

    private static List<String> labels(List<Term> terms, Page page) {
        return terms.stream()
                .map(t -> t.label().in(page.locale()))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String text(Texts texts, Page page) {
        return texts.in(page.locale());
    }

    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        boolean empty =
                value == null || value instanceof String s && s.isEmpty() || value instanceof List<?> l && l.isEmpty();
        if (!empty) {
            thing.put(name, value instanceof List<?> list && list.size() == 1 ? list.getFirst() : value);
        }
    }

    /// JSON inside a page: `<` is written as an escape so that no record can end the script.
    private String write(Map<String, Object> thing) {
        return json.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
