package org.mouseion.app.discovery.site;

import java.util.Locale;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.springframework.stereotype.Component;

/// The word for a term in a reader's language: the concept's label where the vocabulary has one, else what the record
/// says.
@Component
class TermWords {

    private final Vocabulary vocabulary;

    TermWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Texts.Said label(Term term, Locale locale) {
        var concept = term.concept();
        return java.util.Optional.ofNullable(concept)
                .flatMap(vocabulary::find)
                .flatMap(c -> c.labels().find(locale))
                .or(() -> term.label().find(locale))
                .orElse(new Texts.Said(Texts.UNDETERMINED, ""));
    }
}
