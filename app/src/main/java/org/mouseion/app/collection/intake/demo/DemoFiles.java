package org.mouseion.app.collection.intake.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of the demonstration museum on the class path.
final class DemoFiles {

    private static final List<String> ALL =
            List.of("concepts.tsv", "places.ndjson", "makers.ndjson", "works.ndjson", "drawings.tsv");

    private DemoFiles() {}

    static boolean exist() {
        return ALL.stream().allMatch(DemoFiles::has);
    }

    static boolean has(String name) {
        return DemoFiles.class.getResource("/demo/" + name) != null;
    }

    static List<JsonNode> objects(String name, JsonMapper json) {
        return lines(name).stream()
                .filter(l -> !l.isBlank())
                .map(json::readTree)
                .toList();
    }

    /// The rows of a table by the names in its first line; a missing cell is empty.
    static List<Map<String, String>> rows(String name) {
        List<String> lines = lines(name);
        String[] heads = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], i < cells.length ? cells[i].strip() : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /// Changes when any file changes, or a photograph comes or goes.
    static String fingerprint() {
        MessageDigest digest = sha256();
        for (String name : ALL) {
            try (InputStream file = open(name)) {
                digest.update(file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + name + " of the demonstration museum cannot be read", e);
            }
        }
        digest.update(DemoPhotographs.present().toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> split(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " of the demonstration museum cannot be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = DemoFiles.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IOException("demo/" + name + " is not on the class path");
        }
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
