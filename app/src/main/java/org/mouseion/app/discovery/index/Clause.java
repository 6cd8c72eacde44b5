package org.mouseion.app.discovery.index;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is looked for, said without the words of any engine. Each kind of clause also scores, unless it stands in a
/// filter; `weight` multiplies its score.
public sealed interface Clause {

    /// Every work, all alike.
    record All() implements Clause {}

    /// Any of the words in the field, as BM25 scores them.
    record Words(TextField field, List<String> words, float weight) implements Clause {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// The words in this order, at most `slop` moves apart.
    record Phrase(TextField field, List<String> words, int slop, float weight) implements Clause {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// A word that begins so.
    record Prefix(TextField field, String start, float weight) implements Clause {}

    /// A word at most `edits` letters away.
    record Close(TextField field, String word, int edits, float weight) implements Clause {}

    /// Any of the values; the rarer, the more it counts.
    record Values(ValueField field, List<String> values, float weight) implements Clause {
        public Values {
            values = List.copyOf(values);
        }
    }

    /// A value that begins so.
    record Starts(ValueField field, String start) implements Clause {}

    /// Works whose date may fall between the years; with `inside`, works whose date must.
    record Years(@Nullable Integer from, @Nullable Integer to, boolean inside, float weight) implements Clause {}

    /// Works with a picture.
    record Pictured() implements Clause {}

    /// These works.
    record These(List<Long> works) implements Clause {
        public These {
            works = List.copyOf(works);
        }
    }

    /// Works that mean something, the more the nearer to the vector: the cosine above zero times the weight. A cluster
    /// cannot tell and finds nothing.
    record Meant(float[] vector, float weight) implements Clause {}

    /// Works whose picture has the colour, the more the larger its share: the share in [0, 1] times the weight.
    ///
    /// @param colour code of the name
    record Coloured(String colour, float weight) implements Clause {}

    /// All of `must` and `filters`, none of `not`, at least `atLeast` of `should`; `must` and `should` score.
    record Mix(List<Clause> must, List<Clause> should, int atLeast, List<Clause> filters, List<Clause> not)
            implements Clause {
        public Mix {
            must = List.copyOf(must);
            should = List.copyOf(should);
            filters = List.copyOf(filters);
            not = List.copyOf(not);
        }
    }

    /// The clause with every match scoring the same.
    record Flat(Clause clause, float weight) implements Clause {}

    static Clause allOf(Collection<? extends Clause> clauses) {
        return clauses.size() == 1
                ? clauses.iterator().next()
                : new Mix(List.copyOf(clauses), List.of(), 0, List.of(), List.of());
    }

    static Clause anyOf(Collection<? extends Clause> clauses) {
        return atLeast(1, clauses);
    }

    static Clause atLeast(int n, Collection<? extends Clause> clauses) {
        return clauses.size() == 1 && n == 1
                ? clauses.iterator().next()
                : new Mix(List.of(), List.copyOf(clauses), n, List.of(), List.of());
    }

    /// The clause, scored higher where `better` hold as well.
    default Clause preferring(List<Clause> better) {
        return better.isEmpty() ? this : new Mix(List.of(this), better, 0, List.of(), List.of());
    }

    /// The clause where `filters` hold too; they do not change the score.
    default Clause where(List<Clause> filters) {
        return filters.isEmpty() ? this : new Mix(List.of(this), List.of(), 0, filters, List.of());
    }

    default Clause without(List<Clause> not) {
        return not.isEmpty() ? this : new Mix(List.of(this), List.of(), 0, List.of(), not);
    }
}
