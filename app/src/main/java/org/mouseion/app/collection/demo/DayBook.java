package org.mouseion.app.collection.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.pages.Reading;

/// The words of the demonstration museum's day book, and how a first reader took them.
///
/// @param pages in their order
record DayBook(List<Leaf> pages) {

    static final String FILE = "/demo/daybook.txt";

    DayBook {
        pages = List.copyOf(pages);
    }

    /// @param language BCP 47
    record Leaf(String language, List<List<Entry>> lines) {
        Leaf {
            lines = List.copyOf(lines);
        }
    }

    /// A word.
    ///
    /// @param written as it stands on the page
    /// @param readings as it was read, best first
    record Entry(String written, List<Reading> readings) {
        Entry {
            readings = List.copyOf(readings);
        }
    }

    static boolean exists() {
        return DayBook.class.getResource(FILE) != null;
    }

    static DayBook read() throws IOException {
        List<Leaf> pages = new ArrayList<>();
        String language = "";
        List<List<Entry>> lines = new ArrayList<>();
        try (InputStream in = DayBook.class.getResourceAsStream(FILE);
                BufferedReader text = new BufferedReader(new InputStreamReader(
                        in == null ? InputStream.nullInputStream() : in, StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (line.startsWith("== ")) {
                    if (!lines.isEmpty()) {
                        pages.add(new Leaf(language, lines));
                    }
                    language = line.substring(3).strip();
                    lines = new ArrayList<>();
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(entries(line));
                }
            }
        }
        if (!lines.isEmpty()) {
            pages.add(new Leaf(language, lines));
        }
        return new DayBook(pages);
    }

    /// `word` or `word|read:0.6;other:0.3|`, with what is set behind it.
    private static List<Entry> entries(String line) {
        List<Entry> entries = new ArrayList<>();
        for (String token : line.strip().split(" ")) {
            String[] parts = token.split("\\|", -1);
            if (parts.length != 3) {
                entries.add(new Entry(token, List.of(Reading.of(token, 0.96))));
                continue;
            }
            List<Reading> readings = new ArrayList<>();
            for (String reading : parts[1].split(";")) {
                int colon = reading.lastIndexOf(':');
                readings.add(Reading.of(
                        reading.substring(0, colon) + parts[2], Double.parseDouble(reading.substring(colon + 1))));
            }
            entries.add(new Entry(parts[0] + parts[2], readings));
        }
        return entries;
    }
}
