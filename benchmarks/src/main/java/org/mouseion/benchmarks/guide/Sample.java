package org.mouseion.benchmarks.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.benchmarks.report.Table;

/// Claims beside what they cite, drawn by a fixed seed, for a person to check.
final class Sample {

    private static final long SEED = 4;

    private Sample() {}

    static Table of(List<Judged> judged, int count) {
        List<List<Object>> rows = new ArrayList<>();
        for (Judged one : judged) {
            for (Reply.Said said : one.claims()) {
                rows.add(List.of(
                        one.asked().question(),
                        plain(said.text()),
                        said.citations().stream()
                                .map(citation ->
                                        citation.source() + " › " + citation.place() + ": " + citation.passage())
                                .map(Sample::plain)
                                .toList()
                                .toString()));
            }
        }
        Collections.shuffle(rows, new Random(SEED));
        return new Table(
                "Claims and what they cite",
                List.of("asked", "said", "cited"),
                rows.stream().limit(count).toList());
    }

    private static String plain(String text) {
        return text.replace('\n', ' ').replace('|', '/');
    }
}
