package org.mouseion.app.discovery.guide.rephrase;

import java.util.HashSet;
import java.util.Set;
import org.mouseion.algorithms.support.Wording;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// The stems of the index and the synonyms of the house's vocabularies.
final class HouseWording implements Wording {

    private final Analysis analysis = new Analysis();
    private final Vocabulary vocabulary;

    HouseWording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String stem(String word, String language) {
        return analysis.stem(word, language);
    }

    @Override
    public boolean isSame(String word, String other, String language) {
        Set<ConceptId> one = concepts(word, language);
        if (one.isEmpty()) {
            return false;
        }
        one.retainAll(concepts(other, language));
        return !one.isEmpty();
    }

    private Set<ConceptId> concepts(String word, String language) {
        Set<ConceptId> ids = new HashSet<>();
        vocabulary.findByLabel(word, language).forEach(concept -> ids.add(concept.id()));
        return ids;
    }
}
