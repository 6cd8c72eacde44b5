package org.mouseion.app.collection.text.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Which part of a long list is shown.
///
/// @param path of the list
/// @param words it was searched for; may be empty
/// @param page from 1
/// @param total entries there are
/// @param each entries on a page
public record Turning(String path, String words, int page, long total, int each) {

    public Turning {
        page = Math.clamp(page, 1, 100_000);
    }

    long offset() {
        return (page - 1L) * each;
    }

    public int pages() {
        return (int) Math.max(1, (total + each - 1) / each);
    }

    public String at(int other) {
        String address = path + "?page=" + other;
        return words.isEmpty() ? address : address + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
