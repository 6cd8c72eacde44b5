package org.mouseion.formats.records.json;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mouseion.formats.records.UnreadableRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds where reading can begin again after a broken record: at the next object that looks like the earlier records.
/// An object inside a record seldom shares their keys, so a fragment is not mistaken for one.
final class Resumption {

    private static final int MOST_KEYS = 500;
    private static final int LONGEST_KEY = 256;

    private final JsonWindow window;
    private final JsonTree trees;
    private final boolean inArray;
    private final Set<String> known = new LinkedHashSet<>();
    private String firstKey = "";

    Resumption(JsonWindow window, JsonTree trees, boolean inArray) {
        this.window = window;
        this.trees = trees;
        this.inArray = inArray;
    }

    /// @param passedText     the broken text, up to where reading goes on
    /// @param resumed        whether such a place was found; the window is there, or at the end
    /// @param lostCandidates whether something that may have been a record was passed over
    record Found(String passedText, boolean resumed, boolean lostCandidates) {}

    void remember(Set<String> keys) {
        if (!keys.isEmpty()) {
            firstKey = keys.iterator().next();
        }
        if (known.size() < MOST_KEYS) {
            known.addAll(keys);
        }
    }

    Found from(int brokenAt) throws IOException {
        if (known.isEmpty()) {
            remember(keys(0).names());
        }
        boolean candidates = false;
        int offset = startOfKey(brokenAt);
        int before = lastSolidBefore(offset);
        String text = "";
        while (true) {
            int c = window.at(offset);
            if (c == JsonWindow.END) {
                text = longer(text, offset);
                window.advance(offset);
                return new Found(text, false, candidates);
            }
            if (c == '{' && (before == ',' || !inArray && before == '}')) {
                if (looksLikeARecord(offset)) {
                    text = longer(text, offset);
                    window.advance(offset);
                    return new Found(text, true, candidates);
                }
                candidates = true;
            }
            before = c > ' ' ? c : before;
            offset++;
            if (offset >= UnreadableRecord.LONGEST_EXCERPT * 4) {
                text = longer(text, offset);
                window.advance(offset);
                offset = 0;
            }
        }
    }

    /// A text that was not closed ends at the first quotation mark of the next record, so that the error is found
    /// inside that record's first key: step back to its bracket.
    private int startOfKey(int brokenAt) throws IOException {
        for (int at = brokenAt; at > 0 && brokenAt - at < LONGEST_KEY; at--) {
            int c = window.at(at);
            if (c == '{') {
                return at;
            }
            if (at < brokenAt && (c == ':' || c == ',' || c == '}' || c == '[' || c == ']')) {
                return brokenAt;
            }
        }
        return brokenAt;
    }

    private String longer(String text, int offset) {
        return text.length() >= UnreadableRecord.LONGEST_EXCERPT
                ? text
                : text + window.text(offset).stripTrailing();
    }

    private int lastSolidBefore(int offset) throws IOException {
        int at = offset - 1;
        while (at > 0 && window.at(at) <= ' ') {
            at--;
        }
        return at < 0 ? ',' : window.at(at);
    }

    private boolean looksLikeARecord(int offset) throws IOException {
        Keys found = keys(offset);
        if (!found.whole()) {
            return !firstKey.isEmpty()
                    && found.names().stream()
                            .findFirst()
                            .filter(firstKey::equals)
                            .isPresent();
        }
        long shared = found.names().stream().filter(known::contains).count();
        return shared > 0 && shared * 2 >= found.names().size() && shared * 4 >= known.size();
    }

    /// @param whole whether the object closed without an error
    private record Keys(Set<String> names, boolean whole) {}

    private Keys keys(int offset) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser tokens = trees.parser(window.view(offset))) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                return new Keys(names, false);
            }
            while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(tokens.currentName());
                tokens.nextToken();
                tokens.skipChildren();
            }
            return new Keys(names, tokens.currentToken() == JsonToken.END_OBJECT);
        } catch (JacksonException | JsonWindow.TooLong broken) {
            return new Keys(names, false);
        }
    }
}
