package org.mouseion.app.discovery.guide.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.House;

/// What can be told of a museum in memory.
public final class FactsOf {

    public final WorkTold works;
    public final MakerTold makers;
    public final CollectionTold collection;
    final Compared compared;

    public FactsOf(IndexedMuseum museum) {
        House house = new House(Map.of("en", "Test House"), Map.of(), "", false);
        MayQuote words = (text, record, field) -> Quotable.is(text);
        RecordReader reader = new RecordReader(museum.agents.contract, museum.vocabulary.contract, words);
        Citing citing = new Citing(() -> house);
        compared = new Compared(reader, citing);
        works = new WorkTold(reader, citing, compared);
        makers = new MakerTold(museum.agents.contract, museum.index, citing, words);
        collection = new CollectionTold(
                museum.index,
                museum.works.contract,
                FactsOf::nothingAlike,
                works,
                reader,
                citing,
                new DistantMakers(museum.index, museum.works.contract, citing));
    }

    private static List<SimilarWorks.Group> nothingAlike(WorkId work, int perGroup, Locale locale) {
        return List.of();
    }
}
