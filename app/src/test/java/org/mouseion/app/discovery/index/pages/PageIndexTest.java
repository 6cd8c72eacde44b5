package org.mouseion.app.discovery.index.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mouseion.app.discovery.index.pages.PageSketch.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.app.discovery.PageQuery;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageSearch.Completion;
import org.mouseion.app.discovery.PageSearch.Series;
import org.mouseion.app.discovery.PagesFound;
import org.mouseion.app.discovery.PagesFound.PageHit;
import org.mouseion.app.discovery.PagesFound.Share;
import org.mouseion.testing.Property;

class PageIndexTest {

    @TempDir
    Path folder;

    private PageIndex index;

    @BeforeEach
    void open() {
        index = PageIndex.open(folder.resolve("pages"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatTheReaderHesitatedAboutIsFoundAndTheBestReadingAloneMissesIt() {
        put(page(1, "ma maifon:0.6|maison:0.35 est"));
        assertThat(find("maison", Dial.BEST_READING).hits()).isEmpty();
        assertThat(find("maison", Dial.READINGS).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.expected()).isCloseTo(0.34, within(0.01));
            assertThat(hit.spots()).singleElement().satisfies(spot -> {
                assertThat(spot.read()).isEqualTo("maifon");
                assertThat(spot.before()).isEqualTo("ma");
                assertThat(spot.after()).isEqualTo("est");
                assertThat(hit.page().words().get(spot.first()).x()).isEqualTo(60);
            });
        });
    }

    @Test
    void oldSpellingsAreFoundAndToldByTheirRule() {
        put(page(1, "il estoit malade"));
        assertThat(find("était", Dial.READINGS).total()).isZero();
        PagesFound found = find("était", Dial.SPELLINGS);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.spellings()).anySatisfy(variant -> {
            assertThat(variant.key()).isEqualTo("estoit");
            assertThat(variant.rules()).isNotEmpty();
        });
    }

    @Test
    void whatWasProbablyMisreadIsFoundFurtherOnTheDial() {
        put(page(1, "mon testarnent:0.6 olographe"));
        assertThat(find("testament", Dial.SPELLINGS).total()).isZero();
        assertThat(find("testament", Dial.SLIPS).total()).isEqualTo(1);
    }

    @Test
    void pagesStandInTheOrderOfTheMatchesToBeExpected() {
        put(page(1, "mer:0.4 vent"), page(2, "mer mer mer"), page(3, "mer sable"));
        assertThat(find("mer", Dial.READINGS).hits())
                .extracting(hit -> hit.page().id())
                .containsExactly(2L, 3L, 1L);
    }

    @Test
    void wordsInARowAreFoundInTheirOrderAndOverTheEndOfALine() {
        put(page(1, "la grande / maison blanche"), page(2, "maison grande la"), page(3, "grande et maison"));
        PagesFound found = find("grande maison", Dial.SPELLINGS);
        assertThat(found.hits()).extracting(hit -> hit.page().id()).containsExactly(1L);
        assertThat(found.exact()).isTrue();
        assertThat(found.total()).isEqualTo(1);
    }

    @Test
    void aWordBrokenOverTheEndOfALineIsOnePlaceOfTwoBoxes() {
        put(page(1, "mon testa- / ment est"));
        assertThat(find("testament", Dial.READINGS).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.spots().getFirst().first()).isEqualTo(1);
            assertThat(hit.spots().getFirst().last()).isEqualTo(2);
        });
    }

    @Test
    void aClosedPageIsNeitherFoundNorCountedNorCompleted() {
        put(page(1, "wills", false, "secret"), page(2, "ouvert"));
        assertThat(find("secret", Dial.PLAUSIBLE).total()).isZero();
        assertThat(index.findOn(1, query("secret", Dial.PLAUSIBLE))).isEmpty();
        assertThat(index.complete("secr", null, 5)).isEmpty();
        assertThat(find("secret", Dial.PLAUSIBLE).share().all()).isEqualTo(1);
    }

    @Test
    void theShareTellsWhoReadTheSeries() {
        put(page(1, "lu"), page(2, "relu!"), page(3, ""), page(4, "letters", true, "autre"));
        assertThat(find("rien", Dial.READINGS).share()).isEqualTo(new Share(2, 1, 1));
        PagesFound letters = index.find(new PageQuery("autre", "letters", Dial.READINGS, 1, 10));
        assertThat(letters.share()).isEqualTo(new Share(1, 0, 0));
        assertThat(letters.total()).isEqualTo(1);
        assertThat(index.find(new PageQuery("lu", "letters", Dial.READINGS, 1, 10))
                        .total())
                .isZero();
        assertThat(index.find(new PageQuery("lu", "nowhere", Dial.READINGS, 1, 10))
                        .total())
                .isZero();
        assertThat(index.series(false))
                .containsExactly(new Series("letters", "Series letters", 1), new Series("wills", "Series wills", 3));
    }

    @Test
    void theFilesOfAFondsAreSearchedTogether() {
        put(page(1, "file-1", true, "moulin"), page(2, "file-2", true, "moulin"), page(3, "other", true, "moulin"));
        PageQuery fonds = new PageQuery("moulin", "fonds", Dial.READINGS, 1, 10);
        assertThat(index.find(fonds).total()).isZero();
        PagesFound found = index.find(fonds.withBelow(Set.of("file-1", "file-2")));
        assertThat(found.hits()).extracting(hit -> hit.page().id()).containsExactly(1L, 2L);
        assertThat(found.share()).isEqualTo(new Share(2, 0, 0));
    }

    @Test
    void aPageIsReplacedByItselfAndRemoved() {
        put(page(1, "avant"));
        put(page(1, "apres"));
        assertThat(find("avant", Dial.READINGS).total()).isZero();
        assertThat(find("apres", Dial.READINGS).total()).isEqualTo(1);
        assertThat(index.count()).isEqualTo(1);
        index.remove(List.of(1L));
        index.finish();
        assertThat(index.count()).isZero();
    }

    @Test
    void pagesOfResultsFollowOneAnother() {
        put(LongStream.rangeClosed(1, 25).mapToObj(id -> page(id, "mer")).toArray(PageRead[]::new));
        List<Long> first = ids(index.find(new PageQuery("mer", null, Dial.READINGS, 1, 10)));
        List<Long> third = ids(index.find(new PageQuery("mer", null, Dial.READINGS, 3, 10)));
        assertThat(first).hasSize(10);
        assertThat(third).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(index.find(new PageQuery("mer", null, Dial.READINGS, 4, 10)).hits())
                .isEmpty();
    }

    @Test
    void wordsAreCompletedAsTheyAreWritten() {
        put(page(1, "L’été, jauni"), page(2, "étés été"), page(3, "letters", true, "étable"));
        assertThat(index.complete("ét", null, 5))
                .containsExactly(new Completion("été", 2), new Completion("étable", 1), new Completion("étés", 1));
        assertThat(index.complete("ete", "wills", 5))
                .extracting(Completion::word)
                .containsExactly("été", "étés");
        assertThat(index.complete("", null, 5)).isEmpty();
    }

    @Test
    void theIndexIsThereAfterItWasClosed() {
        put(page(1, "durable"));
        index.close();
        open();
        assertThat(find("durable", Dial.READINGS).total()).isEqualTo(1);
    }

    @Test
    void signsFindNothing() {
        put(page(1, "un"));
        assertThat(find(" — ?", Dial.PLAUSIBLE).total()).isZero();
        assertThat(find("x".repeat(5_000), Dial.PLAUSIBLE).total()).isZero();
    }

    @Test
    void theIndexExpectsWhatThePlacesAddUpTo() {
        String[] words = {"mer", "mère", "merc", "ner", "mcr", "rner", "mer-"};
        Property.holdsFor(
                25,
                random -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < 12; i++) {
                        double first = 0.3 + 0.6 * random.nextDouble();
                        text.append(words[random.nextInt(words.length)])
                                .append(':')
                                .append(first)
                                .append('|');
                        text.append(words[random.nextInt(words.length)])
                                .append(':')
                                .append(0.9 * (1 - first));
                        text.append(i % 4 == 3 ? " / " : " ");
                    }
                    return page(1, text.toString());
                },
                page -> {
                    put(page);
                    PagesFound found = find("mer", Dial.PLAUSIBLE);
                    double places =
                            found.hits().stream().mapToDouble(PageHit::expected).sum();
                    assertThat(found.expected()).isCloseTo(places, within(0.4));
                });
    }

    @Test
    void aPageIsUnpackedAsItWasPacked() throws IOException {
        PageRead page = page(7, "ma maifon:0.6|maison:0.352 / L’été! ſi:0.004|fi:0.5 ëé漢");
        PageRead unpacked = PackedPage.unpack(new BytesRef(PackedPage.pack(page)));
        assertThat(PackedPage.pack(unpacked)).isEqualTo(PackedPage.pack(page));
        assertThat(unpacked.words()).hasSameSizeAs(page.words());
        assertThat(unpacked.words().get(1).slot().readings().get(1).probability())
                .isCloseTo(0.352, within(0.002));
        assertThat(unpacked.words().get(2)).isEqualTo(page.words().get(2));
    }

    private void put(PageRead... pages) {
        index.put(List.of(pages));
        index.finish();
    }

    private static List<Long> ids(PagesFound found) {
        return found.hits().stream().map(hit -> hit.page().id()).toList();
    }

    private PagesFound find(String words, Dial dial) {
        return index.find(query(words, dial));
    }

    private static PageQuery query(String words, Dial dial) {
        return new PageQuery(words, null, dial, 1, 10);
    }
}
