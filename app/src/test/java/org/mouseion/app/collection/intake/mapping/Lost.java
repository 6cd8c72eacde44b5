package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.records.RawRecord;

/// Looks for every value of a record in what became of it, by walking the finished records as plain data: it knows
/// nothing of rules or of [Kept].
final class Lost {

    private Lost() {}

    /// The values that are nowhere, as `path = value`.
    static List<String> of(RawRecord record, MappedRecord mapped) {
        List<String> said = new ArrayList<>();
        switch (mapped) {
            case MappedRecord.Work work -> texts(work.facts(), said);
            case MappedRecord.Agent agent -> {
                texts(agent.agent(), said);
                texts(agent.kept(), said);
            }
            case MappedRecord.Place place -> {
                texts(place.place(), said);
                texts(place.kept(), said);
            }
            case MappedRecord.Event event -> {
                texts(event.happenings(), said);
                texts(event.of(), said);
                texts(event.kept(), said);
            }
        }
        List<String> lost = new ArrayList<>();
        record.flatten()
                .forEach((path, values) -> values.forEach(value -> {
                    String text = value.strip();
                    if (!text.isEmpty() && said.stream().noneMatch(s -> s.contains(text))) {
                        lost.add(path + " = " + text);
                    }
                }));
        return lost;
    }

    private static void texts(Object node, List<String> said) {
        switch (node) {
            case null -> {}
            case Map<?, ?> map -> map.values().forEach(value -> texts(value, said));
            case Collection<?> list -> list.forEach(value -> texts(value, said));
            case Record data -> {
                for (var component : data.getClass().getRecordComponents()) {
                    try {
                        component.getAccessor().setAccessible(true);
                        texts(component.getAccessor().invoke(data), said);
                    } catch (ReflectiveOperationException closed) {
                        throw new AssertionError(closed);
                    }
                }
            }
            default -> said.add(node.toString());
        }
    }
}
