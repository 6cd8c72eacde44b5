package org.mouseion.app.discovery.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.Problem;
import org.springframework.util.MultiValueMap;

/// A program is told what it asked wrongly, where a page would show something all the same.
final class Parameters {

    static final int LONGEST = 500;

    private Parameters() {}

    static void check(MultiValueMap<String, String> given) {
        number(given, "page", 1, 10_000_000);
        number(given, "size", 1, 100);
        number(given, "from", -99_999, 99_999);
        number(given, "to", -99_999, 99_999);
        String sort = given.getFirst("sort");
        if (sort != null
                && Arrays.stream(SearchQuery.Sort.values())
                        .noneMatch(s -> s.name().equalsIgnoreCase(sort))) {
            throw wrong("sort", sort, String.join(", ", sorts()));
        }
        for (String colour : given.getOrDefault(SearchAddress.name(Facet.COLOUR), List.of())) {
            if (!colour.isBlank() && ColourName.find(colour).isEmpty()) {
                throw wrong(SearchAddress.name(Facet.COLOUR), colour, String.join(", ", colours()));
            }
        }
        given.forEach((name, values) -> values.stream()
                .filter(v -> v != null && v.length() > LONGEST)
                .findFirst()
                .ifPresent(v -> {
                    throw wrong(name, v.substring(0, 20) + "…", "0–" + LONGEST);
                }));
        Set<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(Set.of("q", "from", "to", "pictured", "sort", "page", "size", "lang"));
        Arrays.stream(Facet.values()).map(SearchAddress::name).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new Problem("api-parameter-unknown", 400, String.join(", ", unknown));
        }
    }

    static int limit(@Nullable Integer given, int otherwise, int most) {
        if (given == null) {
            return otherwise;
        }
        if (given < 1 || given > most) {
            throw wrong("limit", given.toString(), "1–" + most);
        }
        return given;
    }

    static String words(String given) {
        if (given.length() > LONGEST) {
            throw wrong("q", given.substring(0, 20) + "…", "0–" + LONGEST);
        }
        return given;
    }

    private static void number(MultiValueMap<String, String> given, String name, int least, int most) {
        String value = given.getFirst(name);
        if (value == null || value.isBlank()) {
            return;
        }
        boolean fits = value.strip().matches("-?\\d{1,8}")
                && Integer.parseInt(value.strip()) >= least
                && Integer.parseInt(value.strip()) <= most;
        if (!fits) {
            throw wrong(name, value, least + "–" + most);
        }
    }

    static List<String> sorts() {
        return Arrays.stream(SearchQuery.Sort.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> colours() {
        return Arrays.stream(ColourName.values()).map(ColourName::code).toList();
    }

    private static Problem wrong(String name, String value, String allowed) {
        return new Problem("api-parameter", 400, name, value, allowed);
    }
}
