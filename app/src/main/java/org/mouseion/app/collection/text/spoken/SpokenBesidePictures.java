package org.mouseion.app.collection.text.spoken;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.app.collection.SpokenTextsChanged;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.take.Accompaniment;
import org.mouseion.app.collection.media.take.Line;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.pages.cues.CueFiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes subtitles that come in with pictures or alone: `AV-12.fr.vtt` is in French and of the work with the number AV
/// 12.
@Component
class SpokenBesidePictures implements Accompaniment {

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:^|.*[/\\\\])([^/\\\\]+?)(?:\\.([a-z]{2,3}(?:-[a-z]{2,4})?))?\\.(?:vtt|srt)");

    /// The subtitles of a day of film.
    private static final long LARGEST = 32L << 20;

    private final FileStore files;
    private final SpokenRows rows;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    SpokenBesidePictures(FileStore files, SpokenRows rows, Ledger ledger, ApplicationEventPublisher events) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public boolean isMine(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public Read read(Take take, Line line, FileRef file) throws IOException {
        WorkId work = line.work();
        if (work == null) {
            return () -> line.with(Line.State.ASIDE, new Why("text-no-work", ""), null);
        }
        Optional<CueFiles.Read> read = Files.size(files.get(file)) > LARGEST ? Optional.empty() : rows.read(file);
        if (read.isEmpty() || read.get().cues().isEmpty()) {
            return () -> line.with(Line.State.ASIDE, new Why("text-no-cues", ""), null);
        }
        int cues = read.get().cues().size();
        return () -> keep(take, line, file, work, cues);
    }

    private Line keep(Take take, Line line, FileRef file, WorkId work, int cues) {
        Matcher name = NAME.matcher(line.name());
        if (!name.matches()) {
            throw new IllegalArgumentException("No name of subtitles: " + line.name());
        }
        String language = name.group(2) == null ? "" : name.group(2).toLowerCase(Locale.ROOT);
        boolean fresh = rows.add(new SpokenRows.Arrival(
                work, name.group(1), language, file, line.name(), cues, take.id(), take.author()));
        if (fresh) {
            ledger.write(new Deed(
                    "work.subtitles-taken",
                    "work:" + work.value(),
                    take.author() == 0 ? "house" : "account:" + take.author(),
                    Map.of("file", file.sha256(), "cues", Integer.toString(cues))));
            events.publishEvent(new SpokenTextsChanged(work));
        }
        return line.with(fresh ? Line.State.TAKEN : Line.State.KNOWN, Why.NOTHING, null);
    }

    @Override
    public void undo(Take take) {
        rows.withdrawTake(take.id()).forEach(work -> events.publishEvent(new SpokenTextsChanged(work)));
    }
}
