package org.mouseion.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The outcome of one measurement.
///
/// @param notes what the figures do not say: how the compared differ, what was left out
/// @param acceptable false where a figure is worse than the worst that is accepted
public record Report(
        String name, Circumstances circumstances, List<Table> tables, List<String> notes, boolean acceptable) {

    public Report {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    public String text() {
        return "# " + name + "\n\n"
                + "machine: " + circumstances.machine() + "\n"
                + "day: " + circumstances.day() + ", load before: " + circumstances.load() + "\n"
                + "jvm: " + circumstances.jvm() + "\n"
                + "data: " + circumstances.data() + "\n"
                + "again: " + circumstances.command() + "\n\n"
                + tables.stream().map(Table::markdown).collect(Collectors.joining("\n"))
                + notes.stream().map(note -> "\n- " + note).collect(Collectors.joining())
                + (acceptable ? "" : "\n\nWorse than acceptable.") + "\n";
    }

    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", name);
        document.put("machine", circumstances.machine());
        document.put("day", circumstances.day().toString());
        document.put("load", circumstances.load());
        document.put("jvm", circumstances.jvm());
        document.put("data", circumstances.data());
        document.put("command", circumstances.command());
        document.put("tables", tables);
        document.put("notes", notes);
        document.put("acceptable", acceptable);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }
}
