package org.mouseion.engines.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// What Tesseract learned of each language, a file each, in one folder.
///
/// @param folder as Tesseract wants it
/// @param codes  Tesseract's name of each language (three letters) by its BCP 47 tag
/// @param origin where the files come from, for the card
record LearnedData(Path folder, Map<String, String> codes, String origin) {

    private static final String ENDING = ".traineddata";

    /// The packages that the build fetches, and the folder in them of the larger networks in whole numbers.
    private static final List<String> SHIPPED = List.of("eng", "fra", "nld", "spa");

    private static final String KIND = "4.0.0_best_int";

    LearnedData {
        codes = Map.copyOf(codes);
    }

    /// The files of a folder the institution names.
    static LearnedData inFolder(Path folder, String origin) throws IOException {
        Map<String, String> codes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .forEach(code -> findTag(code).ifPresent(tag -> codes.put(tag, code)));
        }
        return new LearnedData(folder, codes, origin);
    }

    /// What was packed into this jar, unpacked once.
    ///
    /// @param cache folder in which it may be kept
    static Optional<LearnedData> unpacked(Path cache) throws IOException {
        Path folder = cache.resolve("tesseract").resolve(KIND);
        boolean any = false;
        for (String code : SHIPPED) {
            try (InputStream packed =
                    LearnedData.class.getResourceAsStream("data/" + code + "/" + KIND + "/" + code + ENDING + ".gz")) {
                if (packed != null) {
                    unpack(packed, folder, code + ENDING);
                    any = true;
                }
            }
        }
        return any
                ? Optional.of(inFolder(folder, "tessdata_best of tesseract-ocr, " + KIND + ", by @tesseract.js-data"))
                : Optional.empty();
    }

    /// Under another name first, so that a file that is there is whole.
    private static void unpack(InputStream packed, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return;
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, name, ".part");
        try (GZIPInputStream in = new GZIPInputStream(packed);
                OutputStream out = Files.newOutputStream(part)) {
            in.transferTo(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Of these languages those that are here, as Tesseract calls them, the likeliest first.
    List<String> known(List<String> tags) {
        List<String> known = new ArrayList<>();
        for (String tag : tags) {
            String language = Locale.forLanguageTag(tag).getLanguage();
            if (codes.containsKey(language) && !known.contains(language)) {
                known.add(language);
            }
        }
        return known;
    }

    private static Optional<String> findTag(String code) {
        for (String language : Locale.getISOLanguages()) {
            if (Locale.of(language).getISO3Language().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
