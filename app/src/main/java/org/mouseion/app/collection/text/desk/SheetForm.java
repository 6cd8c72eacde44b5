package org.mouseion.app.collection.text.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.text.lines.WrittenLine;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.Box;

/// What the form of a page sends: for line `n` the fields `from.n`, `text.n`, `place.n`, `vouch.n`, `gone.n`, `join.n`
/// and `word.n.k`; a line to be added as `new.text`, `new.place`, `new.after`; or a whole page as `whole`, a line a
/// line.
final class SheetForm {

    private static final int MOST_LINES = 5000;
    private static final int LONGEST_LINE = 4000;

    private SheetForm() {}

    static List<WrittenLine> read(HttpServletRequest request) {
        List<WrittenLine> lines = new ArrayList<>();
        Map<Integer, Map<Integer, Integer>> chosen = chosen(request);
        int count = Math.min(number(request, "count", 0), MOST_LINES);
        for (int n = 0; n < count; n++) {
            if (request.getParameter("text." + n) != null) {
                lines.add(new WrittenLine(
                        number(request, "from." + n, -1),
                        text(request, "text." + n),
                        request.getParameter("vouch." + n) != null,
                        request.getParameter("gone." + n) != null,
                        request.getParameter("join." + n) != null,
                        place(request, "place." + n),
                        chosen.getOrDefault(n, Map.of())));
            }
        }
        String added = text(request, "new.text");
        Box place = place(request, "new.place");
        if (!added.isBlank() || place != null) {
            int after = Math.clamp(number(request, "new.after", lines.size()), 0, lines.size());
            lines.add(after, WrittenLine.fresh(added, place));
        }
        text(request, "whole", MOST_LINES * 200)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(WrittenLine.fresh(checked(line.strip(), LONGEST_LINE), null)));
        if (lines.size() > MOST_LINES) {
            throw new Problem("page-too-long", 422, MOST_LINES);
        }
        return lines;
    }

    private static Map<Integer, Map<Integer, Integer>> chosen(HttpServletRequest request) {
        Map<Integer, Map<Integer, Integer>> chosen = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("word\\.\\d{1,4}\\.\\d{1,4}") && values[0].matches("\\d{1,3}")) {
                String[] parts = name.split("\\.");
                chosen.computeIfAbsent(Integer.valueOf(parts[1]), line -> new HashMap<>())
                        .put(Integer.valueOf(parts[2]), Integer.valueOf(values[0]));
            }
        });
        return chosen;
    }

    private static @Nullable Box place(HttpServletRequest request, String name) {
        String typed = text(request, name).strip();
        Box box = Places.read(typed);
        if (box == null && !typed.isEmpty()) {
            throw new Problem("place-unreadable", 422, typed);
        }
        return box;
    }

    static String text(HttpServletRequest request, String name) {
        return text(request, name, LONGEST_LINE);
    }

    private static String text(HttpServletRequest request, String name, int longest) {
        String value = request.getParameter(name);
        return value == null ? "" : checked(value, longest);
    }

    /// Control characters and halves of pairs are in no writing, and in no XML that this is given away in.
    private static String checked(String text, int longest) {
        if (text.length() > longest) {
            throw new Problem("line-too-long", 422, longest);
        }
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\p{Cs}|[\\x{FFFE}\\x{FFFF}]", "");
    }

    static int number(HttpServletRequest request, String name, int otherwise) {
        String value = request.getParameter(name);
        return value != null && value.strip().matches("\\d{1,7}") ? Integer.parseInt(value.strip()) : otherwise;
    }
}
