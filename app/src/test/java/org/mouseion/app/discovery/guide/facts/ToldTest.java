package org.mouseion.app.discovery.guide.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.catalogue.WorkSketch;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.suggest.Named;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Words;

class ToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static FactsOf told;
    private static Voice english;
    private static Voice dutch;
    private static Named leyster;

    @BeforeAll
    static void hang() throws IOException {
        museum = new IndexedMuseum(folder);
        AgentId judith = museum.agents.add(1, "Judith Leyster", "Leyster, Judith");
        museum.show(IntStream.rangeClosed(1, 8)
                .mapToObj(n -> work(n, "Serenade " + n)
                        .by(judith, "Judith Leyster")
                        .in(1620 + n, 1620 + n)
                        .medium("en", "Oil on panel"))
                .toArray(WorkSketch[]::new));
        museum.show(work(9, "Untitled").kind(null, "painting"));
        told = new FactsOf(museum);
        english = new Voice(new Words(Bundles.load(), Locale.ENGLISH));
        dutch = new Voice(new Words(Bundles.load(), Locale.of("nl")));
        leyster = new Named(Facet.MAKER, "1", Texts.of("Judith Leyster"), List.of(), "", 8);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static Work at(long id) {
        return museum.works.all().get((int) id - 1);
    }

    private static CollectionQuery by(Named maker) {
        return new CollectionQuery(List.of(new CollectionQuery.Part(Facet.MAKER, List.of(maker))), null, null);
    }

    @Test
    void a_count_is_that_of_the_catalogue_and_its_citation_says_the_same() {
        CollectionTold.Listed listed =
                told.collection.list(by(leyster), 0, true, DAY, english).orElseThrow();

        assertThat(listed.total()).isEqualTo(8);
        Reply.Said first = listed.told().sentences().getFirst();
        assertThat(first.text()).contains("Judith Leyster").contains("8 works");
        assertThat(first.citations().getFirst().passage()).isEqualTo("Judith Leyster: 8");
    }

    @Test
    void the_next_works_of_a_list_are_numbered_and_the_numbers_are_cited() {
        CollectionTold.Listed next =
                told.collection.list(by(leyster), 6, false, DAY, english).orElseThrow();

        Reply.Said first = next.told().sentences().getFirst();
        assertThat(first.text()).startsWith("Numbers 7 to 8 of 8");
        assertThat(first.citations().getFirst().passage()).contains("8").contains("7–8");
        assertThat(next.told().works()).hasSize(2);
    }

    @Test
    void a_page_behind_the_last_work_is_none() {
        assertThat(told.collection.list(by(leyster), 12, false, DAY, english)).isEmpty();
        assertThat(told.collection.isAny(by(leyster))).isTrue();
        assertThat(told.collection.isAny(new CollectionQuery(List.of(), 1900, 1950)))
                .isFalse();
    }

    @Test
    void the_oldest_and_the_newest_are_told_by_their_dates() {
        assertThat(told.collection
                        .extreme(Intent.OLDEST, by(leyster), english)
                        .orElseThrow()
                        .works())
                .containsExactly(1L);
        assertThat(told.collection
                        .extreme(Intent.NEWEST, by(leyster), english)
                        .orElseThrow()
                        .works())
                .containsExactly(8L);
    }

    @Test
    void a_value_in_another_language_is_said_to_be_and_so_does_its_citation() {
        List<Reply.Said> said =
                told.works.tell(Intent.MADE_OF, at(1), dutch).orElseThrow().sentences();

        assertThat(said).hasSize(2);
        assertThat(said.getLast().text()).contains("Engels");
        assertThat(said.getLast().citations()).hasSize(1);
        assertThat(said.getLast().citations().getFirst().place()).contains("Engels");
        assertThat(told.works.tell(Intent.MADE_OF, at(1), english).orElseThrow().sentences())
                .hasSize(1);
    }

    @Test
    void a_field_that_is_empty_is_not_told_and_the_fields_there_are_get_named() {
        assertThat(told.works.tell(Intent.DATE, at(9), english)).isEmpty();
        String instead = told.works
                .notRecorded(Intent.DATE, at(9), english)
                .sentences()
                .getFirst()
                .text();
        assertThat(instead).contains("kind of object").doesNotContain("maker");
    }

    @Test
    void of_another_maker_only_the_one_in_the_record_is_named() {
        Reply.Said said =
                told.works.otherMaker(at(1), english).orElseThrow().sentences().getFirst();
        assertThat(said.text()).contains("another maker").contains("Judith Leyster");
        assertThat(said.citations()).isNotEmpty();
    }

    @Test
    void which_of_two_is_older_is_said_only_where_their_dates_do_not_overlap() {
        List<Work> both = List.of(at(3), at(1));
        assertThat(told.compared
                        .tell(Compared.Aspect.OLDER, both, english)
                        .orElseThrow()
                        .text())
                .contains("“Serenade 1” comes first: 1621");
        assertThat(told.compared
                        .tell(Compared.Aspect.NEWER, both, english)
                        .orElseThrow()
                        .text())
                .contains("“Serenade 3” is the more recent: 1623");
        assertThat(Compared.dates(dated(1600, 1620), dated(1615, 1630))).isZero();
        assertThat(Compared.dates(dated(1600, 1610), dated(1615, 1630))).isNegative();
        assertThat(Compared.dates(dated(1640, 1650), dated(1615, 1630))).isPositive();
        assertThat(Compared.dates(dated(null, 1600), dated(1615, null))).isNegative();
        assertThat(Compared.dates(null, dated(1615, 1630))).isZero();
    }

    @Test
    void nothing_is_larger_where_a_record_has_no_size() {
        assertThat(told.compared.tell(Compared.Aspect.LARGER, List.of(at(1), at(2)), english))
                .isEmpty();
    }

    @Test
    void a_comparison_cites_every_value_of_its_table() {
        Told table = told.works.compare(List.of(at(1), at(3)), Compared.Aspect.OLDER, english);

        assertThat(table.sentences())
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.citations()).isNotEmpty());
        assertThat(table.table()).isNotNull();
        assertThat(table.table().citations()).hasSize(6);
    }

    @Test
    void a_maker_is_told_by_the_authority_alone() {
        Told born = told.makers.tell(Intent.BORN, leyster, english).orElseThrow();

        assertThat(born.sentences()).hasSize(1);
        assertThat(born.sentences().getFirst().text()).contains("1609");
        assertThat(born.sentences().getFirst().citations().getFirst().path()).isEqualTo("/makers/1");
        assertThat(told.makers.tell(Intent.BORN_WHERE, leyster, english)).isEmpty();
        Named nobody = new Named(Facet.MAKER, "77", Texts.of("Nobody"), List.of(), "", 1);
        assertThat(told.makers.tell(Intent.BORN, nobody, english)).isEmpty();
    }

    @Test
    void two_makers_born_in_the_same_year_are_in_no_order() {
        Told both = told.makers
                .compare(leyster, leyster, Compared.Aspect.OLDER, DAY, english)
                .orElseThrow();
        assertThat(both.sentences()).hasSize(1);
        assertThat(both.table()).isNotNull();
    }

    private static Dated dated(Integer from, Integer to) {
        return new Dated(from + "–" + to, null, from, to, false, false);
    }
}
