package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Vocabulary;
import org.springframework.stereotype.Component;

/// Names for terms that a record gives by their code alone: those of the concept. Which concept any other word stands
/// for is the catalogue's to say when it saves.
@Component
class TermNames {

    private final Vocabulary vocabulary;

    TermNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Term> name(List<Term> terms) {
        if (terms.stream().noneMatch(TermNames::isOnlyCode)) {
            return terms;
        }
        List<Term> named = new ArrayList<>(terms.size());
        for (Term term : terms) {
            named.add(isOnlyCode(term) ? name(term) : term);
        }
        return named;
    }

    private Term name(Term term) {
        String code = term.code() == null ? "" : term.code();
        Concept concept = vocabulary.findByUri(code).orElse(null);
        return concept == null || concept.labels().isEmpty() ? term : new Term(concept.id(), concept.labels(), code);
    }

    private static boolean isOnlyCode(Term term) {
        String code = term.code();
        return code != null
                && code.indexOf(':') > 0
                && term.label().byTag().values().stream().allMatch(code::endsWith);
    }
}
