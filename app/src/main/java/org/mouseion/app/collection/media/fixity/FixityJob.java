package org.mouseion.app.collection.media.fixity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.stereotype.Component;

/// Reads masters again, the one longest unread first. Stopped at any moment, it goes on where it was: what
/// was read
/// bears its date.
@Component
public class FixityJob implements JobKind {

    public static final String NAME = "collection.media.fixity";

    /// Parameter: masters read within so many days are passed over; 0 reads every one.
    public static final String DAYS = "days";

    private static final int DEFAULT_DAYS = 30;
    private static final int BATCH = 100;

    private final PictureRows rows;
    private final FileStore files;
    private final Ledger ledger;
    private final Clock clock;

    FixityJob(PictureRows rows, FileStore files, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Instant begun = Instant.parse(
                run.checkpoint().getOrDefault("begun", clock.instant().toString()));
        int days = Integer.parseInt(run.parameters().getOrDefault(DAYS, Integer.toString(DEFAULT_DAYS)));
        Instant before = begun.minus(Duration.ofDays(days));
        long sound = Long.parseLong(run.checkpoint().getOrDefault("sound", "0"));
        long damaged = Long.parseLong(run.checkpoint().getOrDefault("damaged", "0"));
        long total = sound + damaged + rows.countUnchecked(before);
        List<FileRef> masters = rows.listUnchecked(before, BATCH);
        while (!masters.isEmpty()) {
            for (FileRef master : masters) {
                boolean same = isSound(master);
                sound += same ? 1 : 0;
                damaged += same ? 0 : 1;
                JobRun.Step step = new JobRun.Step(
                        new JobRun.Progress(
                                sound + damaged,
                                Math.max(total, sound + damaged),
                                Map.of("media-sound", sound, "media-damaged", damaged)),
                        Map.of(
                                "begun",
                                begun.toString(),
                                "sound",
                                Long.toString(sound),
                                "damaged",
                                Long.toString(damaged)));
                run.commit(() -> {
                    write(master, same, begun);
                    return step;
                });
            }
            masters = rows.listUnchecked(before, BATCH);
        }
    }

    private void write(FileRef master, boolean sound, Instant begun) {
        if (rows.markChecked(master, sound, begun)) {
            ledger.write(new Deed(
                    sound ? "picture.master-sound-again" : "picture.master-damaged",
                    "file:" + master.sha256(),
                    "house",
                    Map.of()));
        }
    }

    private boolean isSound(FileRef master) throws IOException {
        Optional<Path> file = files.find(master);
        return file.isPresent() && digest(file.get()).equals(master.sha256());
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestInputStream read = new DigestInputStream(in, digest);
            byte[] piece = new byte[1 << 16];
            while (read.read(piece) >= 0) {
                // Only the digest is wanted.
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
