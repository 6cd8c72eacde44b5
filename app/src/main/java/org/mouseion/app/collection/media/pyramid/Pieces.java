package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Pieces of pictures: taken from the cache, or made once for all who ask at the same time.
@Component
@EnableConfigurationProperties(MediaSettings.class)
public class Pieces {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pyramids pyramids;
    private final Derivatives derivatives;
    private final OpenPyramids open;
    private final Turns turns;
    private final SingleFlight<String, byte[]> rendering = new SingleFlight<>(PATIENCE);
    private final SingleFlight<Master, Path> making = new SingleFlight<>(PATIENCE);

    Pieces(Pyramids pyramids, MediaSettings settings, Disks disks, DataFolder data) {
        this.pyramids = pyramids;
        this.derivatives =
                new Derivatives(data.of("derivatives"), settings.derivatives().toBytes(), disks);
        this.turns = new Turns(settings.turns(), settings.line(), PATIENCE);
        this.open = new OpenPyramids(pyramids);
    }

    /// What a picture's `info.json` says of its pyramid.
    public record Shape(int width, int height, boolean coloured, int tile, List<Integer> factors) {}

    public Shape shape(Master master) throws IOException {
        return open.with(
                pyramid(master),
                p -> new Shape(p.size().width(), p.size().height(), p.isColoured(), p.tile(), p.factors()));
    }

    /// @throws TooBusy where more is asked for than can be made in time
    public byte[] get(Master master, Piece piece) throws IOException {
        Path pyramid = pyramid(master);
        Optional<byte[]> stored = open.with(pyramid, p -> p.stored(piece));
        if (stored.isPresent()) {
            return stored.get();
        }
        String name = name(master, piece);
        Optional<byte[]> kept = derivatives.find(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        return rendering.get(name, () -> {
            byte[] made = turns.take(() -> open.with(pyramid, p -> p.render(piece)));
            derivatives.keep(name, made);
            return made;
        });
    }

    /// The same for equal pieces of equal masters, and for nothing else: the heart of an ETag.
    public static String name(Master master, Piece piece) {
        try {
            String words = Pyramids.LAYOUT + "/" + master.file().sha256() + "/" + master.page() + "/" + piece.words();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    private Path pyramid(Master master) throws IOException {
        Optional<Path> there = pyramids.find(master);
        if (there.isPresent()) {
            return there.get();
        }
        return making.get(
                master,
                () -> turns.take(() -> {
                    if (pyramids.make(master) instanceof PictureCraft.Made.Failed failed) {
                        throw new IOException("The pyramid cannot be made: " + failed.code());
                    }
                    return pyramids.find(master).orElseThrow(() -> new IOException("The pyramid was deleted at once"));
                }));
    }
}
