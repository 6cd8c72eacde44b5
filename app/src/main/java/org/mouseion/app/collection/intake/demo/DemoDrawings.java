package org.mouseion.app.collection.intake.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.drawing.Drawing;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.platform.DataFolder;
import org.springframework.stereotype.Component;

/// Drawings the house makes in place of reproductions it may not ship: each is drawn from its seed when it is first
/// asked for, and kept.
@Component
public class DemoDrawings {

    /// The source of the demonstration museum's records.
    public static final String SOURCE = DemoPeople.SOURCE;

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Path folder;

    DemoDrawings(DataFolder data) {
        this.folder = data.of("drawings");
        if (DemoFiles.has("drawings.tsv")) {
            DemoFiles.rows("drawings.tsv").forEach(row -> rows.put(row.get("work"), row));
        }
    }

    Optional<Picture> find(String work) {
        return Optional.ofNullable(rows.get(work))
                .map(row -> new Picture(
                        "/pictures/drawings/" + work + "-" + version(row) + ".svg",
                        Integer.parseInt(row.getOrDefault("width", "0")),
                        Integer.parseInt(row.getOrDefault("height", "0")),
                        new Texts(Map.of(
                                "fr", row.getOrDefault("alt-fr", ""),
                                "en", row.getOrDefault("alt-en", ""),
                                "nl", row.getOrDefault("alt-nl", ""),
                                "es", row.getOrDefault("alt-es", ""))),
                        Texts.NONE,
                        "https://creativecommons.org/publicdomain/zero/1.0/",
                        false));
    }

    /// The drawing at `name` (work and version, as [#find] wrote it), or nothing where no row has that work.
    Optional<String> findSvg(String name) throws IOException {
        int dash = name.lastIndexOf('-');
        Map<String, String> row = dash < 0 ? null : rows.get(name.substring(0, dash));
        return row == null ? Optional.empty() : Optional.of(svg(row));
    }

    /// Draws it, or takes it from the folder of what was drawn before; two who ask at once draw the same bytes.
    private String svg(Map<String, String> row) throws IOException {
        Path kept = folder.resolve(row.get("work") + "-" + version(row) + ".svg");
        if (Files.exists(kept)) {
            return Files.readString(kept);
        }
        String svg = draw(row).svg();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "drawing", ".part");
        Files.writeString(fresh, svg);
        Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return svg;
    }

    /// Whether the demonstration museum is on the class path.
    public static boolean exist() {
        return DemoFiles.exist();
    }

    /// The drawing itself, by the name that [#findSvg] takes.
    public Optional<Drawing> findDrawing(String name) {
        int dash = name.lastIndexOf('-');
        return Optional.ofNullable(dash < 0 ? null : rows.get(name.substring(0, dash)))
                .map(DemoDrawings::draw);
    }

    private static Drawing draw(Map<String, String> row) {
        return Drawing.of(
                Family.valueOf(row.getOrDefault("family", "")),
                Long.parseLong(row.getOrDefault("seed", "0")),
                DemoFiles.split(row.getOrDefault("hints", "")),
                Palette.valueOf(row.getOrDefault("palette", "")),
                new Size(
                        Integer.parseInt(row.getOrDefault("width", "0")),
                        Integer.parseInt(row.getOrDefault("height", "0"))));
    }

    private static String version(Map<String, String> row) {
        return DemoFiles.hash(row.toString()).substring(0, 8);
    }
}
