package org.mouseion.app.discovery.search;

import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.Reason;

/// A museum of twelve works, and the search that visitors ask.
final class TwelveWorks implements AutoCloseable {

    static final Locale FRENCH = Locale.FRENCH;
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale DUTCH = Locale.of("nl");
    static final Locale SPANISH = Locale.of("es");

    final IndexedMuseum museum;
    final Search search;

    TwelveWorks(Path folder) throws Exception {
        museum = new IndexedMuseum(folder);
        AgentId turner = museum.agents.add(1, "Joseph Mallord William Turner", "Turner, Joseph Mallord William");
        AgentId leyster = museum.agents.add(2, "Judith Leyster", "Leyster, Judith", "Judith Molenaer");
        AgentId keeffe = museum.agents.add(3, "Georgia O’Keeffe", "O’Keeffe, Georgia");
        ConceptId vessels = museum.vocabulary.add(10, List.of(), "en", "Watercraft", "fr", "Embarcations");
        ConceptId boats = museum.vocabulary.add(
                11, List.of(vessels), "en", "Boats", "fr", "Bateaux", "nl", "Schepen", "es", "Barcos", "fr", "Navires");
        ConceptId oil = museum.vocabulary.add(
                12, List.of(), "en", "Oil on canvas", "fr", "Huile sur toile", "nl", "Olieverf op doek");
        ConceptId painting =
                museum.vocabulary.add(13, List.of(), "en", "Painting", "fr", "Peinture", "nl", "Schilderij");
        PlaceId netherlands = museum.places.add(1, new Texts(Map.of("en", "Netherlands", "fr", "Pays-Bas")), null);
        PlaceId haarlem = museum.places.add(2, Texts.of("Haarlem"), netherlands);
        museum.show(
                work(1, "Fishing Boats at Sea")
                        .by(turner, "Joseph Mallord William Turner")
                        .in(1835, 1845)
                        .of(boats, "boats")
                        .number("N00501")
                        .pictured(),
                work(2, "Venice, the Bridge of Sighs")
                        .by(turner, "Joseph Mallord William Turner")
                        .in(1840, 1840)
                        .kind(painting, "painting")
                        .number("N00527")
                        .pictured(),
                work(3, Texts.of("nl", "De vrolijke drinker"))
                        .by(leyster, "Judith Leyster")
                        .in(1629, 1629)
                        .kind(painting, "painting")
                        .material(oil, "oil on canvas")
                        .made(haarlem, "Haarlem")
                        .number("SK-A-1685"),
                work(4, "Self-Portrait")
                        .by(leyster, "Judith Leyster")
                        .in(1630, 1630)
                        .kind(painting, "painting")
                        .number("1949.6.1")
                        .pictured(),
                work(5, Texts.of("fr", "L’Église de Gréville"))
                        .by(null, "Jean-François Millet")
                        .in(1871, 1874)
                        .number("RF 140"),
                work(6, "Black Iris")
                        .by(keeffe, "Georgia O’Keeffe")
                        .in(1926, 1926)
                        .number("69.278.1"),
                work(7, Texts.of("fr", "Robe à la française"))
                        .by(null, "anonyme")
                        .in(1760, 1775)
                        .medium("fr", "soie brochée")
                        .number("OA 10426"),
                work(8, "Boat-building near Flatford Mill")
                        .by(null, "John Constable")
                        .in(1815, 1815)
                        .number("FA.37[O]"),
                work(9, "1984").by(null, "Anonymous").in(1950, 1960).number("X.9"),
                work(10, "Coin").in(-20, 10).of(null, "portraits of emperors").number("B.1"),
                work(11, "Untitled")
                        .says("en", "A view of the harbour with many ships and a lighthouse.")
                        .number("Z.11"),
                work(12, Texts.of("es", "Vista del jardín"))
                        .by(null, "Diego Velázquez")
                        .in(1630, 1630)
                        .number("P001211"));
        search = AskedAsVisitors.search(museum);
    }

    @Override
    public void close() {
        museum.close();
    }

    static SearchQuery query(String words, Locale locale) {
        return new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, locale);
    }

    List<Long> ids(String words, Locale locale) {
        return ids(search.find(query(words, locale)));
    }

    static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.work().value()).toList();
    }

    static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }
}
