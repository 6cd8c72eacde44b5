package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;

/// Words of a field, as a person keeps, removes and adds them.
final class FormTerms {

    /// What the list of suggestions writes: the label, then the concept's address in brackets.
    private static final Pattern CHOSEN = Pattern.compile("(.+?)\\s*\\[([^\\[\\]\\s]+)]");

    private FormTerms() {}

    /// `kinds.0.remove` takes the first away; each `kinds.add` adds one, tied to the concept whose address it names.
    static List<Term> terms(Sent sent, String field, List<Term> seen, String language) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!sent.has(field + "." + i + ".remove")) {
                terms.add(seen.get(i));
            }
        }
        for (String added : sent.values().getOrDefault(field + ".add", List.of())) {
            if (!added.isBlank()) {
                terms.add(term(added.strip(), language));
            }
        }
        return terms;
    }

    static String chosen(String label, String uri) {
        return label + " [" + uri + "]";
    }

    private static Term term(String written, String language) {
        Matcher chosen = CHOSEN.matcher(written);
        return chosen.matches()
                ? new Term(null, Texts.of(language, chosen.group(1)), chosen.group(2))
                : new Term(null, Texts.of(language, written), null);
    }
}
