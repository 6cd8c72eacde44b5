package org.mouseion.app.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The left column of the desk, as one person sees it: areas in the order of the house, each with its entries.
public record DeskMenu(List<Area> areas) {

    private static final List<String> ORDER = List.of(
            "collection",
            "discovery",
            "knowledge",
            "visit",
            "research",
            "studio",
            "audience",
            "ai",
            "governance",
            "platform");

    public DeskMenu {
        areas = List.copyOf(areas);
    }

    /// @param name the area's name; its title is the message `web.area.<name>`
    public record Area(String name, List<Entry> entries) {}

    /// A link on the desk. Each part declares its own as beans.
    ///
    /// @param area name of the area
    /// @param order place within the area, small first
    /// @param key message key of the words
    /// @param path where it leads, below `/desk`
    /// @param roles who sees it; empty for everyone with an account
    public record Entry(String area, int order, String key, String path, List<Role> roles) {}

    /// The menu for one person.
    public static DeskMenu of(List<Entry> entries, Person person) {
        Map<String, List<Entry>> byArea = entries.stream()
                .filter(e -> e.roles().isEmpty() || e.roles().stream().anyMatch(person::may))
                .sorted(Comparator.comparingInt(Entry::order))
                .collect(Collectors.groupingBy(
                        Entry::area,
                        () -> new TreeMap<>(Comparator.comparingInt(ORDER::indexOf)),
                        Collectors.toList()));
        return new DeskMenu(byArea.entrySet().stream()
                .map(e -> new Area(e.getKey(), e.getValue()))
                .toList());
    }

    /// Whether the page at `path` is found under this entry, and under no other that says more exactly where it is.
    public boolean isCurrent(Entry entry, String path) {
        return leadsTo(entry, path)
                && areas.stream()
                        .flatMap(area -> area.entries().stream())
                        .noneMatch(other -> other.path().length() > entry.path().length() && leadsTo(other, path));
    }

    private static boolean leadsTo(Entry entry, String path) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }
}
