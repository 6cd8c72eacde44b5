package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with paths in braces. A part in square brackets is left out where one of its paths has no text; where a path
/// outside brackets has none, nothing is written at all.
record Template(List<Piece> pieces) {

    /// @param paths may be empty
    /// @param text with `\u0000` where the paths go, in order
    record Piece(boolean optional, String text, List<String> paths) {}

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final Map<String, Template> KNOWN = new ConcurrentHashMap<>();

    static Template of(String written) {
        Template known = KNOWN.get(written);
        if (known == null) {
            known = read(written);
            if (KNOWN.size() < 1_000) {
                KNOWN.put(written, known);
            }
        }
        return known;
    }

    private static Template read(String written) {
        List<Piece> pieces = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(written);
        boolean optional = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '{' && place.region(i, written.length()).lookingAt()) {
                paths.add(place.group(1));
                text.append('\u0000');
                i = place.end() - 1;
            } else if (c == '[' && !optional || c == ']' && optional) {
                add(pieces, optional, text, paths);
                optional = c == '[';
            } else {
                text.append(c);
            }
        }
        add(pieces, optional, text, paths);
        return new Template(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, boolean optional, StringBuilder text, List<String> paths) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(optional, text.toString(), List.copyOf(paths)));
        }
        text.setLength(0);
        paths.clear();
    }

    List<String> paths() {
        return pieces.stream().flatMap(piece -> piece.paths().stream()).toList();
    }

    /// One text, or none where a needed path is empty or nothing but optional parts were there to fill and none was.
    List<String> fill(Scope scope) {
        StringBuilder filled = new StringBuilder();
        boolean any = false;
        for (Piece piece : pieces) {
            String text = piece.text();
            boolean complete = true;
            for (String path : piece.paths()) {
                List<String> values = scope.values(path);
                complete &= !values.isEmpty();
                int at = text.indexOf('\u0000');
                text = text.substring(0, at) + String.join(", ", values) + text.substring(at + 1);
            }
            if (complete) {
                filled.append(text);
                any |= !piece.paths().isEmpty();
            } else if (!piece.optional()) {
                return List.of();
            }
        }
        String whole = filled.toString().strip();
        return any && !whole.isEmpty() ? List.of(whole) : List.of();
    }
}
