package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.mouseion.app.ai.gateway.ReadWords;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.PageRead;
import org.mouseion.engines.api.PageReader;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;
import org.mouseion.formats.pages.pagexml.PageWriter;

/// Pages as the house's engine reads them, with what it hesitated about, kept as PAGE XML so that a second
/// measurement need not read them again.
///
/// A reading is kept under the pixels of its picture and the card of the engine; who changes the
/// preparation of scans or the engine without changing its card empties the folder.
final class MachineReadings implements AutoCloseable {

    private static final Duration TIME = Duration.ofMinutes(3);

    private final PageReader reader;
    private final Path folder;
    private final String language;

    private MachineReadings(PageReader reader, Path folder, String language) {
        this.reader = reader;
        this.folder = folder;
        this.language = language;
    }

    /// Empty where no reader of pages is here.
    static Optional<MachineReadings> open(Path folder, String language) throws IOException {
        Path kept = Files.createDirectories(folder).toAbsolutePath();
        for (Engine.Provider provider : ServiceLoader.load(Engine.Provider.class)) {
            if (provider.task() == Task.READ_PAGE
                    && provider.open(Map.of(Engine.Provider.FOLDER, kept.toString()))
                            instanceof Engine.Opened.Ready(Engine engine)
                    && engine instanceof PageReader reader) {
                return Optional.of(new MachineReadings(reader, kept, language));
            }
        }
        return Optional.empty();
    }

    String engine() {
        return reader.card().name() + " " + reader.card().version() + " (" + language + ")";
    }

    /// Empty where the engine gave up.
    Optional<PageText> read(Picture picture) throws IOException {
        Path file = folder.resolve(fingerprint(picture) + ".page.xml");
        if (!Files.exists(file)) {
            if (!(reader.read(picture, new PageReader.Wish(List.of(language), TIME)) instanceof PageRead.Text text)) {
                return Optional.empty();
            }
            PageText page = ReadWords.page(text, picture.width(), picture.height(), engine());
            Path part = Files.createTempFile(folder, "reading", ".part");
            Files.writeString(part, PageWriter.write(page, Instant.now()));
            Files.move(part, file);
        }
        if (PageFiles.read(file) instanceof PagesOutcome.Read(var kind, List<PageText> pages) && pages.size() == 1) {
            return Optional.of(pages.getFirst());
        }
        throw new IOException("What was kept of a reading cannot be read: " + file + ". Take it away to read again.");
    }

    private String fingerprint(Picture picture) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((reader.card() + language).getBytes(StandardCharsets.UTF_8));
            ByteBuffer row = ByteBuffer.allocate(4 * picture.width());
            for (int y = 0; y < picture.height(); y++) {
                row.clear();
                row.asIntBuffer().put(picture.colours(), y * picture.width(), picture.width());
                digest.update(row);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
