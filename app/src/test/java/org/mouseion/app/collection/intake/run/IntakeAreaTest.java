package org.mouseion.app.collection.intake.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.app.collection.intake.mapping.ShippedMappings;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.platform.JobRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(
        scan = {"collection.catalogue", "collection.vocabulary", "collection.intake", "platform.files"},
        classes = IntakeHouse.class)
class IntakeAreaTest {

    private static final Mapping PLAIN = MappingJson.read("""
            {"name": "plain", "source": "house", "language": "en", "id": "id", "rules": [
              {"to": "title", "from": "title"},
              {"to": "makers", "from": "maker"},
              {"to": "dated", "from": "date"},
              {"to": "materials", "from": "material"},
              {"to": "places", "from": "town", "parts": {"part": {"constant": "made"}}}]}""");

    @Autowired
    IntakeHouse.Intake intake;

    @Autowired
    IntakeHouse.RememberingLedger ledger;

    @Autowired
    Quarantine quarantine;

    @Autowired
    Agents agents;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    PlatformTransactionManager transactions;

    private void learn(String uri, Map<String, String> labels) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> vocabulary.take(
                        new VocabularyScheme("test", Texts.of("Test"), "", Set.of()),
                        List.of(new ConceptDraft(
                                uri, new Texts(labels), Map.of(), Texts.NONE, List.of(), List.of(), null, null))));
    }

    @BeforeEach
    void empty() {
        intake.empty();
        ledger.deeds.clear();
    }

    @Test
    void a_table_becomes_works_whose_makers_places_and_materials_are_the_catalogues_own() {
        learn("urn:test:oil", Map.of("en", "oil paint", "fr", "peinture à l'huile"));
        Map<String, Long> came = intake.bring("""
                id,title,maker,date,material,town,shelf
                1,Boats,"Leyster, Judith (1609–1660)",1630,Oil paint,Haarlem,B 12
                2,Trees,Judith Leyster (1609–1660),1631,bronze,Haarlem,B 13
                """, PLAIN);

        assertThat(came).containsEntry("created", 2L).containsEntry("read", 2L);
        Maker first = intake.work("house", "1").facts().makers().getFirst();
        Maker second = intake.work("house", "2").facts().makers().getFirst();
        assertThat(first.agent()).isNotNull().isEqualTo(second.agent());
        assertThat(first.name()).isEqualTo("Judith Leyster");
        assertThat(intake.work("house", "1").facts().materials().getFirst().concept())
                .isEqualTo(vocabulary.findByUri("urn:test:oil").orElseThrow().id());
        assertThat(intake.work("house", "2").facts().materials().getFirst().concept())
                .isNull();
        assertThat(intake.work("house", "1").facts().places().getFirst().place())
                .isNotNull()
                .isEqualTo(intake.work("house", "2").facts().places().getFirst().place());
        assertThat(intake.work("house", "1").facts().fromSource()).containsEntry("shelf", List.of("B 12"));
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_row_changes_one_work() {
        intake.bring("id,title\n1,Boats\n2,Trees\n", PLAIN);

        assertThat(intake.bring("id,title\n1,Boats\n2,Trees\n", PLAIN))
                .containsEntry("unchanged", 2L)
                .doesNotContainKeys("created", "updated");
        assertThat(intake.bring("id,title\n1,Boats\n2,Elms\n", PLAIN))
                .containsEntry("unchanged", 1L)
                .containsEntry("updated", 1L);
        assertThat(intake.title("house", "2")).isEqualTo("Elms");
        assertThat(intake.work("house", "1").version()).isEqualTo(1);
    }

    @Test
    void a_record_that_left_its_source_is_marked_and_one_that_returns_is_shown_again() {
        intake.bring("id,title\n1,Boats\n2,Trees\n3,Elms\n", PLAIN);

        assertThat(intake.bring("id,title\n1,Boats\n2,Trees\n", PLAIN)).containsEntry("vanished", 1L);
        assertThat(intake.work("house", "3").state()).isEqualTo(WorkState.VANISHED);

        intake.bring("id,title\n1,Boats\n2,Trees\n3,Elms\n", PLAIN);
        assertThat(intake.work("house", "3").state()).isEqualTo(WorkState.PUBLISHED);
    }

    @Test
    void a_partial_file_makes_nothing_vanish() {
        intake.bring("id,title\n1,Boats\n2,Trees\n3,Elms\n", PLAIN);
        Plan part = intake.plan("id,title\n1,Boats\n2,Trees\n", PLAIN).withWishes(true, false, false);
        intake.save(part);

        assertThat(intake.bring(part)).doesNotContainKeys("vanished", "vanishing-asked");
        assertThat(intake.work("house", "3").state()).isEqualTo(WorkState.PUBLISHED);
    }

    @Test
    void where_more_than_half_would_vanish_a_person_is_asked_first() {
        intake.bring("id,title\n1,Boats\n2,Trees\n3,Elms\n", PLAIN);

        assertThat(intake.bring("id,title\n1,Boats\n", PLAIN))
                .containsEntry("vanishing-asked", 2L)
                .doesNotContainKey("vanished");
        assertThat(intake.work("house", "3").state()).isEqualTo(WorkState.PUBLISHED);

        Plan sure = intake.plan("id,title\n1,Boats\n", PLAIN).withWishes(false, false, true);
        intake.save(sure);
        assertThat(intake.bring(sure)).containsEntry("vanished", 2L);
    }

    @Test
    void a_record_without_a_name_is_set_aside_and_then_nobody_knows_what_vanished() {
        intake.bring("id,title\n1,Boats\n2,Trees\n3,Elms\n", PLAIN);

        Map<String, Long> came = intake.bring("id,title\n1,Boats\n2,Trees\n,Elms\n", PLAIN);

        assertThat(came)
                .containsEntry("aside.no-id", 1L)
                .containsEntry("vanishing-unknown", 1L)
                .doesNotContainKey("vanished");
        assertThat(quarantine.list(null, "no-id", 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.aside().position()).isEqualTo(4);
            assertThat(row.aside().raw()).contains("Elms");
        });
    }

    @Test
    void a_second_record_of_the_same_name_is_set_aside_with_both_positions() {
        Map<String, Long> came = intake.bring("id,title\n1,Boats\n2,Trees\n1,Ships\n2,Trees\n", PLAIN);

        assertThat(came)
                .containsEntry("created", 2L)
                .containsEntry("repeated", 1L)
                .containsEntry("aside.duplicate-id", 1L);
        assertThat(intake.title("house", "1")).isEqualTo("Boats");
        assertThat(quarantine
                        .list(null, "duplicate-id", 0, 10)
                        .getFirst()
                        .aside()
                        .args())
                .containsEntry("first", "2")
                .containsEntry("second", "4");
    }

    @Test
    void a_duplicate_is_found_across_batches_too() {
        StringBuilder table = new StringBuilder("id,title\n");
        for (int i = 0; i < 1_200; i++) {
            table.append(i).append(",Work ").append(i).append('\n');
        }
        table.append("7,Another\n");

        Map<String, Long> came = intake.bring(table.toString(), PLAIN);

        assertThat(came).containsEntry("created", 1_200L).containsEntry("aside.duplicate-id", 1L);
        assertThat(intake.title("house", "7")).isEqualTo("Work 7");
    }

    @Test
    void an_impossible_date_comes_in_as_written_with_a_doubt_beside_it() {
        Map<String, Long> came = intake.bring("id,title,date\n1,Boats,31/02/1890\n2,Trees,1890\n", PLAIN);

        assertThat(came).containsEntry("created", 2L).containsEntry("doubt.date-impossible", 1L);
        assertThat(came).doesNotContainKey("aside");
        assertThat(intake.work("house", "1").facts().dated())
                .satisfies(dated -> assertThat(dated.written()).isEqualTo("31/02/1890"));
        assertThat(quarantine.listWaiting(null)).containsExactly(new Quarantine.Waiting("date-impossible", true, 1));
    }

    @Test
    void any_kill_at_any_commit_gives_the_same_catalogue_in_the_end() {
        StringBuilder table = new StringBuilder("id,title,maker,date\n");
        for (int i = 0; i < 2_600; i++) {
            table.append(i % 1_300 == 1_299 ? "" : i == 900 ? 3 : i)
                    .append(",Work ")
                    .append(i)
                    .append(",Maker ")
                    .append(i % 40)
                    .append(i % 100 == 0 ? ",31/02/1890\n" : ",1890\n");
        }
        Plan undisturbed = intake.plan(table.toString(), PLAIN);
        SteppingRun whole = intake.run(undisturbed);
        Map<String, Long> counts = intake.go(whole);
        List<String> expected = intake.everything();
        assertThat(whole.commits()).isGreaterThan(6);

        for (int death = 1; death <= whole.commits(); death++) {
            intake.empty();
            SteppingRun run = intake.run(intake.plan(table.toString(), PLAIN)).dyingAt(death);
            assertThatThrownBy(() -> intake.go(run)).isInstanceOf(SteppingRun.Killed.class);
            Map<String, Long> after = intake.go(run.dyingAt(Integer.MAX_VALUE));

            assertThat(after).as("counts after dying at commit %d", death).isEqualTo(counts);
            assertThat(intake.everything())
                    .as("catalogue after dying at commit %d", death)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_cancelled_import_keeps_what_it_had_and_can_go_on() {
        StringBuilder table = new StringBuilder("id,title\n");
        for (int i = 0; i < 1_600; i++) {
            table.append(i).append(",Work ").append(i).append('\n');
        }
        SteppingRun run = intake.run(intake.plan(table.toString(), PLAIN));
        run.stop();

        assertThatThrownBy(() -> intake.go(run)).isInstanceOf(JobRun.JobCancelled.class);
    }

    @Test
    void artists_in_a_file_of_their_own_are_the_makers_of_works_whichever_comes_first() {
        Mapping artists = ShippedMappings.find("tate-artists").orElseThrow();
        Mapping artworks = ShippedMappings.find("tate-artworks").orElseThrow();
        String works = """
                {"id": 1, "acno": "A1", "title": "Boats", "contributors": [{"id": 38, "fc": "Robert Blake", "mda": "Blake, Robert", "date": "1762–1787", "role": "artist", "gender": "Male"}]}
                """;

        intake.bring(works, artworks);
        intake.bring("""
                id,name,gender,dates,yearOfBirth,yearOfDeath,placeOfBirth,placeOfDeath,url
                38,"Blake, Robert",Male,1762–1787,1762,1787,London,London,http://example.org/38
                """, artists);
        intake.bring(works.replace("Boats", "Ships"), artworks);

        Maker maker = intake.work("tate", "1").facts().makers().getFirst();
        assertThat(maker.name()).isEqualTo("Robert Blake");
        assertThat(agents.find(maker.agent()).orElseThrow().bornPlace().in(Locale.ENGLISH))
                .isEqualTo("London");
        assertThat(intake.title("tate", "1")).isEqualTo("Ships");
    }

    @Test
    void sales_in_a_file_of_their_own_are_told_by_the_works_whichever_comes_first() {
        Mapping objects = ShippedMappings.find("inha-objects").orElseThrow();
        Mapping sales = ShippedMappings.find("inha-sales").orElseThrow();
        String sale = """
                id_objet,vente_nom,id_vente,vente_date,vente_ville,vente_pays,vente_vendeur,vente_acheteur,ventes_prix_francs
                7,Vente Canino 1837,7378,8 mai 1837,Paris,France,"Bonaparte, Lucien",Rollin,180 francs
                8,Vente Canino 1837,7378,8 mai 1837,Paris,France,"Bonaparte, Lucien",Rollin,20 francs
                """;
        intake.bring("id_objet,nom_objet\n7,Amphore\n", objects);
        intake.bring(sale, sales);
        intake.bring("id_objet,nom_objet\n7,Amphore\n8,Coupe\n", objects);

        for (String id : List.of("7", "8")) {
            assertThat(intake.work("inha", id).facts().happenings())
                    .singleElement()
                    .satisfies(happening -> {
                        assertThat(happening.type()).isEqualTo("sale");
                        assertThat(happening.text().in(Locale.FRENCH))
                                .startsWith("Vente Canino 1837 : Bonaparte, Lucien → Rollin");
                        assertThat(happening.dated().earliest()).isEqualTo(1837);
                    });
        }
        assertThat(intake.bring(sale, sales)).containsEntry("unchanged", 2L);
        assertThat(intake.bring(sale.replace("180", "181"), sales))
                .containsEntry("created", 1L)
                .containsEntry("vanished", 1L);
        assertThat(intake.work("inha", "7").facts().happenings())
                .singleElement()
                .satisfies(h -> assertThat(h.text().in(Locale.FRENCH)).contains("181 francs"));
    }

    @Test
    void every_import_leaves_its_passports() {
        intake.bring("id,title\n1,Boats\n", PLAIN);

        assertThat(ledger.deeds)
                .extracting(deed -> deed.action())
                .containsExactly("collection.import.begun", "collection.import.batch", "collection.import.ended");
        assertThat(ledger.deeds.get(2).facts()).containsEntry("created", "1");
        assertThat(ledger.deeds.getFirst().facts()).containsEntry("source", "house");
    }
}
