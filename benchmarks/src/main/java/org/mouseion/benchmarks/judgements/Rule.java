package org.mouseion.benchmarks.judgements;

import java.util.List;
import java.util.stream.Stream;

/// Records of `source` that show every condition have this grade for `topic`, unless another rule gives them more.
///
/// @param grade 1 to 3
public record Rule(String topic, int grade, String source, List<Condition> conditions) {

    private static final String AND = " & ";

    public Rule {
        conditions = List.copyOf(conditions);
        if (grade < 1 || grade > 3 || conditions.isEmpty()) {
            throw new IllegalArgumentException("A rule has a grade from 1 to 3 and a condition, but that of " + topic
                    + " has " + grade + " and " + conditions + ".");
        }
    }

    /// @param row topic, grade, source, conditions joined by ` & `
    static Rule of(List<String> row) {
        return new Rule(
                row.get(0),
                Integer.parseInt(row.get(1)),
                row.get(2),
                Stream.of(row.get(3).split(AND)).map(Condition::of).toList());
    }

    boolean picks(SourceRecord record) {
        return record.key().source().equals(source)
                && conditions.stream().allMatch(condition -> condition.holds(record));
    }
}
