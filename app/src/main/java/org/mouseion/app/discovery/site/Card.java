package org.mouseion.app.discovery.site;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.levels.Crumb;

/// A work as lists, walls and labels show it: the cartel, and the picture or the plate in its place.
///
/// @param path page of the work on this site, without language
/// @param way from the top of its archive or album down to the level above it; mostly empty
/// @param plate age, length class and century of the typographic plate
public record Card(
        long id,
        String path,
        List<By> makers,
        Texts.Said title,
        String date,
        Texts.Said medium,
        String size,
        Texts.Said credit,
        String number,
        List<Crumb> way,
        @Nullable Shown picture,
        Plate plate) {

    /// @param path the maker's page without language, or empty
    /// @param before words that stand before the name ("attributed to"), may be empty
    public record By(String name, String path, String before, String life) {}

    /// @param faithful false for a drawing in place of a reproduction
    /// @param sources other widths of it, for `srcset`; empty where it lies elsewhere
    /// @param tiles its `info.json`, for looking closely; empty where it lies elsewhere
    /// @param description what it shows, at length; may be empty
    /// @param preview a crop for previews of links, around the focal point
    /// @param rights URI of the rights in the picture itself, or null
    /// @param open false where it may be seen in the house only
    public record Shown(
            String address,
            int width,
            int height,
            Texts.Said alt,
            Texts.Said credit,
            boolean faithful,
            String sources,
            String tiles,
            Texts.Said description,
            String preview,
            @Nullable String rights,
            boolean open) {

        /// A small one, for a strip of several.
        public String small() {
            return tiles.isEmpty() ? address : tiles.replace("info.json", "full/,128/0/default.jpg");
        }

        /// For the attribute `srcset`, which is left out where it would be empty.
        public @Nullable String srcset() {
            return sources.isEmpty() ? null : sources;
        }
    }

    public record Plate(String age, String length, @Nullable Content century) {}

    /// Width divided by height, as the wall's layout wants it; 0.8 for a plate and where nobody measured the picture.
    public String ratio() {
        Shown shown = picture;
        double ratio = shown == null || shown.height() <= 0 || shown.width() <= 0
                ? 0.8
                : Math.clamp((double) shown.width() / shown.height(), 0.4, 3.2);
        return String.format(Locale.ROOT, "%.3f", ratio);
    }
}
