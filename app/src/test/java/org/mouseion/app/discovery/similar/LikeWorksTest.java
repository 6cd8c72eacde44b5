package org.mouseion.app.discovery.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.discovery.SimilarWorks.Group;
import org.mouseion.app.discovery.SimilarWorks.Like;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;

/// A room in which every way of being alike occurs.
class LikeWorksTest {

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static SimilarWorks similar;

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        AgentId turner = museum.agents.add(1, "J. M. W. Turner", "Turner");
        ConceptId sea = museum.vocabulary.add(1, List.of(), "en", "Sea", "fr", "Mer");
        ConceptId storm = museum.vocabulary.add(2, List.of(), "en", "Storm", "fr", "Tempête");
        ConceptId man = museum.vocabulary.add(3, List.of(), "en", "Man", "fr", "Homme");
        ConceptId oil = museum.vocabulary.add(4, List.of(), "en", "Oil paint", "fr", "Peinture à l’huile");
        PlaceId margate = museum.places.add(1, Texts.of("Margate"), null);
        museum.show(
                work(1, "Waves Breaking against the Wind")
                        .by(turner, "J. M. W. Turner")
                        .in(1840, 1845)
                        .of(sea, "sea")
                        .of(storm, "storm")
                        .of(man, "man")
                        .material(oil, "oil paint")
                        .made(margate, "Margate"),
                work(2, "Rough Sea")
                        .by(turner, "J. M. W. Turner")
                        .in(1840, 1845)
                        .of(sea, "sea")
                        .material(oil, "oil paint"),
                work(3, "Shipwreck")
                        .by(null, "Anonymous")
                        .in(1700, 1710)
                        .of(sea, "sea")
                        .of(storm, "storm")
                        .of(man, "man"),
                work(4, "Portrait of a Gentleman")
                        .by(null, "Anonymous")
                        .in(1900, 1901)
                        .of(man, "man"),
                work(5, "The Hay Barn").by(null, "John Smith").in(1842, 1842).material(oil, "oil paint"),
                work(6, "Bathing Machines").by(null, "A Printer").in(1920, 1920).made(margate, "Margate"),
                work(7, "Study of Waves Breaking against the Pier, Wind Rising")
                        .by(null, "A Pupil")
                        .in(1990, 1990),
                work(8, "Nothing in common").by(null, "Somebody").in(1500, 1510),
                work(9, "Waiting Room").by(null, "Anonymous").in(1960, 1961));
        similar = new SimilarConfiguration()
                .similarWorks(
                        museum.works.contract,
                        museum.documents,
                        museum.index,
                        museum.analysis,
                        museum.names,
                        museum.embeddings,
                        Alikes.of(museum));
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static List<Group> like(long id) {
        return similar.find(new WorkId(id), 4, Locale.FRENCH);
    }

    private static List<Long> works(Way way) {
        return like(1).stream()
                .filter(group -> group.way() == way)
                .flatMap(group -> group.works().stream())
                .map(work -> work.work().value())
                .toList();
    }

    @Test
    void each_neighbour_stands_under_the_way_in_which_it_is_like() {
        assertThat(works(Way.MAKER)).containsExactly(2L);
        assertThat(works(Way.SUBJECTS)).containsExactly(3L);
        assertThat(works(Way.PERIOD_AND_MATERIAL)).containsExactly(5L);
        assertThat(works(Way.PLACE)).containsExactly(6L);
        assertThat(works(Way.WORDS)).containsExactly(7L);
    }

    @Test
    void no_work_stands_twice_and_none_beside_itself() {
        assertThat(like(1).stream().flatMap(group -> group.works().stream()))
                .extracting(Like::work)
                .doesNotHaveDuplicates()
                .doesNotContain(new WorkId(1), new WorkId(8));
    }

    @Test
    void scores_lie_between_nought_and_one_and_the_strongest_group_comes_first() {
        List<Group> groups = like(1);

        assertThat(groups.stream().flatMap(group -> group.works().stream()))
                .extracting(Like::score)
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        assertThat(groups.getFirst().way()).as("all three subjects").isEqualTo(Way.SUBJECTS);
    }

    @Test
    void what_is_shared_is_said_in_the_language_of_the_page() {
        Group subjects = like(1).stream()
                .filter(g -> g.way() == Way.SUBJECTS)
                .findFirst()
                .orElseThrow();

        assertThat(subjects.works().getFirst().why().key()).isEqualTo("similar.why.shared");
        assertThat(subjects.works().getFirst().why().arguments()).containsExactly("Mer, Tempête, Homme");
    }

    @Test
    void nobody_is_not_a_maker() {
        assertThat(like(4)).noneMatch(group -> group.way() == Way.MAKER);
    }

    @Test
    void a_work_like_no_other_has_no_groups() {
        assertThat(like(8)).isEmpty();
    }
}
