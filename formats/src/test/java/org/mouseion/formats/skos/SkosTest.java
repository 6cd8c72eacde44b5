package org.mouseion.formats.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.testing.Property;

class SkosTest {

    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <http://x/lace> skos:broader <http://x/textile> ; skos:altLabel "point"@fr, "kant"@nl .
            <http://x/t> a skos:ConceptScheme ; skos:prefLabel "Techniques"@fr ; skos:hasTopConcept <http://x/textile> .
            <http://x/textile> a skos:Concept ; skos:prefLabel "textile"@en .
            <http://x/lace> a skos:Concept ; skos:prefLabel "dentelle"@fr, "lace"@en ; skos:notation "T1" ;
              skos:scopeNote "Ajour\\u00E9e."@fr ; skos:exactMatch <http://aat/1> .
            """;

    private static final String TRIPLES = """
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#broader> <http://x/textile> .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#altLabel> "point"@fr .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#altLabel> "kant"@nl .
            <http://x/t> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
            <http://x/t> <http://www.w3.org/2004/02/skos/core#prefLabel> "Techniques"@fr .
            <http://x/t> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <http://x/textile> .
            <http://x/textile> <http://www.w3.org/2004/02/skos/core#prefLabel> "textile"@en .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#prefLabel> "dentelle"@fr .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#prefLabel> "lace"@en .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#notation> "T1" .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#scopeNote> "Ajour\\u00E9e."@fr .
            <http://x/lace> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://aat/1> .
            """;

    private static final String XML = """
            <?xml version="1.0"?>
            <!DOCTYPE rdf:RDF [<!ENTITY skos "http://www.w3.org/2004/02/skos/core#">]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;">
              <skos:ConceptScheme rdf:about="http://x/t"><skos:prefLabel xml:lang="fr">Techniques</skos:prefLabel>
                <skos:hasTopConcept rdf:resource="http://x/textile"/></skos:ConceptScheme>
              <skos:Concept rdf:about="http://x/textile"><skos:prefLabel xml:lang="en">textile</skos:prefLabel></skos:Concept>
              <skos:Concept rdf:about="http://x/lace">
                <skos:prefLabel xml:lang="fr">dentelle</skos:prefLabel><skos:prefLabel xml:lang="en">lace</skos:prefLabel>
                <skos:altLabel xml:lang="fr">point</skos:altLabel><skos:altLabel xml:lang="nl">kant</skos:altLabel>
                <skos:broader rdf:resource="http://x/textile"/><skos:notation>T1</skos:notation>
                <skos:scopeNote xml:lang="fr">Ajourée.</skos:scopeNote><skos:exactMatch rdf:resource="http://aat/1"/>
              </skos:Concept>
            </rdf:RDF>
            """;

    private static final String JSON_LD = """
            {"@context": {"@vocab": "http://www.w3.org/2004/02/skos/core#",
               "broader": {"@type": "@id"}, "exactMatch": {"@type": "@id"}, "hasTopConcept": {"@type": "@id"}},
             "@graph": [
               {"@id": "http://x/t", "@type": "ConceptScheme", "prefLabel": {"@value": "Techniques", "@language": "fr"},
                "hasTopConcept": "http://x/textile"},
               {"@id": "http://x/textile", "@type": "Concept", "prefLabel": {"@value": "textile", "@language": "en"}},
               {"@id": "http://x/lace", "@type": "Concept", "broader": "http://x/textile", "exactMatch": "http://aat/1",
                "notation": "T1", "scopeNote": {"@value": "Ajourée.", "@language": "fr"},
                "prefLabel": [{"@value": "dentelle", "@language": "fr"}, {"@value": "lace", "@language": "en"}],
                "altLabel": [{"@value": "point", "@language": "fr"}, {"@value": "kant", "@language": "nl"}]}]}
            """;

    private static List<SkosOutcome> read(byte[] bytes) {
        List<SkosOutcome> outcomes = new ArrayList<>();
        try {
            SkosFiles.read(new ByteArrayInputStream(bytes), outcomes::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return outcomes;
    }

    private static List<SkosOutcome> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ConceptRecord concept(List<SkosOutcome> outcomes, String uri) {
        return outcomes.stream()
                .filter(ConceptRecord.class::isInstance)
                .map(ConceptRecord.class::cast)
                .filter(concept -> concept.uri().equals(uri))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {TURTLE, TRIPLES, XML, JSON_LD})
    void the_same_thesaurus_is_read_in_every_syntax(String text) {
        List<SkosOutcome> outcomes = read(text);
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.getFirst()).isEqualTo(new SchemeRecord("http://x/t", Map.of("fr", List.of("Techniques"))));
        ConceptRecord lace = concept(outcomes, "http://x/lace");
        assertThat(lace.prefLabels()).isEqualTo(Map.of("fr", List.of("dentelle"), "en", List.of("lace")));
        assertThat(lace.altLabels()).isEqualTo(Map.of("fr", List.of("point"), "nl", List.of("kant")));
        assertThat(lace.broader()).containsExactly("http://x/textile");
        assertThat(lace.exactMatch()).containsExactly("http://aat/1");
        assertThat(lace.notation()).containsExactly("T1");
        assertThat(lace.notes()).isEqualTo(Map.of("fr", List.of("Ajourée.")));
        assertThat(concept(outcomes, "http://x/textile").topOf()).containsExactly("http://x/t");
    }

    @Test
    void labels_that_are_resources_of_their_own_are_read_as_labels() {
        ConceptRecord concept = concept(read("""
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
                <http://x/1> a skos:Concept ; xl:prefLabel <http://x/l1> ;
                  skos:scopeNote [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "une note"@fr ] .
                <http://x/l1> a xl:Label ; xl:literalForm "huile"@fr .
                """), "http://x/1");
        assertThat(concept.prefLabels()).isEqualTo(Map.of("fr", List.of("huile")));
        assertThat(concept.notes()).isEqualTo(Map.of("fr", List.of("une note")));
    }

    @Test
    void a_broken_line_of_n_triples_costs_itself_and_names_its_line() {
        List<SkosOutcome> outcomes = read(TRIPLES.replace("\"kant\"@nl .", "\"kant ."));
        assertThat(outcomes.getFirst()).isInstanceOfSatisfying(UnreadableSkos.class, set -> {
            assertThat(set.line()).isEqualTo(3);
            assertThat(set.code()).isEqualTo("invalid-rdf");
        });
        assertThat(concept(outcomes, "http://x/lace").prefLabels()).hasSize(2);
    }

    @Test
    void a_broken_turtle_or_xml_names_its_line_and_keeps_what_came_before() {
        List<SkosOutcome> turtle = read(TURTLE + "<http://x/a> skos:broader ;;; <http://x/b\n");
        assertThat(turtle.getFirst())
                .isInstanceOfSatisfying(
                        UnreadableSkos.class, set -> assertThat(set.line()).isEqualTo(7));
        assertThat(concept(turtle, "http://x/lace").prefLabels()).hasSize(2);
        List<SkosOutcome> xml = read(XML.replace("</rdf:RDF>", "<skos:Concept>"));
        assertThat(xml.stream().filter(UnreadableSkos.class::isInstance)).hasSize(1);
        assertThat(concept(xml, "http://x/lace").prefLabels()).hasSize(2);
    }

    @Test
    void nothing_is_fetched_and_no_entity_unfolds_without_end() throws IOException {
        java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".txt");
        java.nio.file.Files.writeString(secret, "do-not-tell");
        String external = XML.replace("]>", "<!ENTITY leak SYSTEM '" + secret.toUri() + "'>]>")
                .replace(">dentelle<", ">&leak;<");
        assertThat(read(external).toString()).doesNotContain("do-not-tell");
        java.nio.file.Files.delete(secret);

        StringBuilder bomb = new StringBuilder("<!ENTITY b0 'bombbombbomb'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY b")
                    .append(i)
                    .append(" '")
                    .append(("&b" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        List<SkosOutcome> bombed = read(XML.replace("]>", bomb + "]>").replace(">dentelle<", ">&b11;<"));
        assertThat(bombed.stream().filter(UnreadableSkos.class::isInstance)).isNotEmpty();

        List<SkosOutcome> remote = read("{\"@context\":\"https://example.org/context.jsonld\",\"@id\":\"http://x/1\"}");
        assertThat(remote)
                .singleElement()
                .isInstanceOfSatisfying(
                        UnreadableSkos.class, set -> assertThat(set.code()).isEqualTo("remote-context"));
    }

    @Test
    void writing_then_reading_is_the_identity() {
        Property.holdsFor(300, SkosTest::thesaurus, concepts -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (SkosTurtle turtle = new SkosTurtle(bytes)) {
                concepts.forEach(turtle::write);
            }
            List<SkosOutcome> read = read(bytes.toByteArray());
            assertThat(read).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(concepts);
        });
    }

    private static List<ConceptRecord> thesaurus(RandomGenerator random) {
        List<ConceptRecord> concepts = new ArrayList<>();
        for (int i = 0, n = 1 + random.nextInt(6); i < n; i++) {
            Supplier<Map<String, List<String>>> texts = () -> texts(random);
            Supplier<List<String>> links = () -> links(random);
            concepts.add(new ConceptRecord(
                    "http://x/concept/" + i,
                    texts.get(),
                    texts.get(),
                    texts.get(),
                    texts.get(),
                    texts.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    links.get(),
                    random.nextBoolean() ? List.of() : List.of("21F" + random.nextInt(99), "a \"b\"")));
        }
        return concepts;
    }

    private static List<String> links(RandomGenerator random) {
        Set<String> links = new LinkedHashSet<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            links.add("http://y/é(" + random.nextInt(50) + ")'");
        }
        return List.copyOf(links);
    }

    private static Map<String, List<String>> texts(RandomGenerator random) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        String alphabet = "abé\"\\\n\t'<>@漢 .\u00A0";
        for (String language : List.of("fr", "en", "zh-Hans", "")) {
            Set<String> list = new LinkedHashSet<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                StringBuilder text = new StringBuilder("t");
                for (int k = random.nextInt(6); k > 0; k--) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                list.add(text.toString());
            }
            if (!list.isEmpty()) {
                texts.put(language, List.copyOf(list));
            }
        }
        return texts;
    }
}
