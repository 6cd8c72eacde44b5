package org.mouseion.app.collection.media.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the list of pictures is asked for.
///
/// @param lacks `alt`, `work`, `damaged`, `unreadable`, `waiting`, `proposed`, `away`, or empty for all
/// @param work number of the work whose pictures are wanted, 0 for all
/// @param page from 1
public record PictureQuery(String words, String lacks, long work, int page) {

    public static final int PAGE = 48;
    public static final List<String> LACKS =
            List.of("alt", "work", "proposed", "unreadable", "damaged", "waiting", "away");

    public PictureQuery {
        words = words.strip();
        lacks = LACKS.contains(lacks) ? lacks : "";
        page = Math.clamp(page, 1, 100_000);
    }

    public PictureQuery atPage(int other) {
        return new PictureQuery(words, lacks, work, other);
    }

    public PictureQuery lacking(String other) {
        return new PictureQuery(words, other, work, 1);
    }

    public String address() {
        StringBuilder address = new StringBuilder("/desk/media?lacks=").append(lacks);
        if (!words.isEmpty()) {
            address.append("&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (work > 0) {
            address.append("&work=").append(work);
        }
        return page == 1
                ? address.toString()
                : address.append("&page=").append(page).toString();
    }
}
