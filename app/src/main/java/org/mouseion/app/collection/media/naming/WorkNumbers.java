package org.mouseion.app.collection.media.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;

/// The numbers of every work, by what is left of them in a file name. Read once for a whole take.
public final class WorkNumbers {

    private static final int BATCH = 1000;

    private final Map<String, Set<WorkId>> byKey = new HashMap<>();
    private final Map<String, Set<WorkId>> asWritten = new HashMap<>();

    private WorkNumbers() {}

    public static WorkNumbers of(Works works) {
        WorkNumbers numbers = new WorkNumbers();
        works.forEachBatch(0, BATCH, batch -> batch.forEach(numbers::add));
        return numbers;
    }

    /// A number and who bears it.
    record Numbered(String number, WorkId work) {}

    static WorkNumbers of(List<Numbered> all) {
        WorkNumbers numbers = new WorkNumbers();
        all.forEach(one -> numbers.add(one.number(), one.work()));
        return numbers;
    }

    private void add(Work work) {
        for (Identifier identifier : work.facts().identifiers()) {
            if (!identifier.kind().equals("uri")) {
                add(identifier.value(), work.id());
            }
        }
        add(work.source().id(), work.id());
    }

    private void add(String number, WorkId work) {
        NumberKey key = NumberKey.of(number);
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key.toString(), k -> new HashSet<>(2)).add(work);
            asWritten
                    .computeIfAbsent(number.strip().toLowerCase(Locale.ROOT), k -> new HashSet<>(2))
                    .add(work);
        }
    }

    /// Works whose number is written just so, but for capitals.
    List<WorkId> findWritten(String number) {
        return sorted(asWritten.getOrDefault(number.strip().toLowerCase(Locale.ROOT), Set.of()));
    }

    /// Works whose number has these letters and digits.
    List<WorkId> find(NumberKey key) {
        return sorted(byKey.getOrDefault(key.toString(), Set.of()));
    }

    /// Works whose number has the letters and digits of `number`, whatever signs part them.
    public List<WorkId> find(String number) {
        return find(NumberKey.of(number));
    }

    private static List<WorkId> sorted(Set<WorkId> works) {
        List<WorkId> list = new ArrayList<>(works);
        list.sort(java.util.Comparator.comparingLong(WorkId::value));
        return list;
    }
}
