package org.mouseion.app.collection.media.take;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.naming.Belongs;
import org.mouseion.app.collection.media.naming.FileNames;
import org.mouseion.app.collection.media.naming.WorkNumbers;
import org.mouseion.app.collection.media.take.Contents.Found;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lays a take out: which files there are and which work each belongs to. Nothing is taken yet.
@Component
public class Staging {

    private final Takes takes;
    private final Works works;
    private final FileStore files;
    private final Sources sources;
    private final List<Accompaniment> beside;
    private final TransactionTemplate transaction;

    Staging(
            Takes takes,
            Works works,
            FileStore files,
            Sources sources,
            List<Accompaniment> beside,
            TransactionTemplate transaction) {
        this.takes = takes;
        this.works = works;
        this.files = files;
        this.sources = sources;
        this.beside = List.copyOf(beside);
        this.transaction = transaction;
    }

    /// A file as it was sent.
    public record Sent(String name, FileRef file) {}

    /// Files from the desk: pictures, archives of pictures, and perhaps a sheet.
    ///
    /// @param to the work all of them belong to, where the person said so
    public Take files(List<Sent> sent, Optional<WorkId> to, Wishes wishes, long author) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Sent one : sent) {
            Path path = files.get(one.file());
            if (Contents.isArchive(path, one.name())) {
                found.addAll(archive(path, one));
            } else {
                found.add(new Found("file:" + one.file().sha256(), one.name()));
            }
        }
        String about = sent.size() == 1 ? sent.getFirst().name() : "";
        return lay(Take.What.FILES, about, found, to, wishes, author);
    }

    /// A folder or archive on the machine the house runs on.
    public Take folder(Path place, Optional<Path> sheet, Wishes wishes, long author) throws IOException {
        List<Found> found = new ArrayList<>();
        if (Files.isDirectory(place)) {
            found.addAll(Contents.ofFolder(place));
        } else {
            found.addAll(archiveOrFile(place));
        }
        sheet.ifPresent(path -> found.add(
                new Found("path:" + path.toAbsolutePath(), path.getFileName().toString())));
        return lay(Take.What.FOLDER, place.toString(), found, Optional.empty(), wishes, author);
    }

    private List<Found> archiveOrFile(Path place) throws IOException {
        String name = place.getFileName().toString();
        if (!Contents.isArchive(place, name)) {
            return List.of(new Found("path:" + place.toAbsolutePath(), name));
        }
        try (InputStream in = Files.newInputStream(place)) {
            FileRef ref = files.put(in);
            return archive(files.get(ref), new Sent(name, ref));
        }
    }

    private static List<Found> archive(Path path, Sent sent) {
        try {
            return Contents.ofArchive(path, sent.file());
        } catch (IOException broken) {
            throw new Problem("take-archive", 422, sent.name());
        }
    }

    private Take lay(Take.What what, String about, List<Found> found, Optional<WorkId> to, Wishes wishes, long author)
            throws IOException {
        to.ifPresent(works::get);
        // What comes with pictures is taken when they are there.
        List<Found> pictures = found.stream()
                .filter(f -> !f.isSheet())
                .sorted(Comparator.comparing(this::isBeside))
                .toList();
        if (pictures.isEmpty()) {
            throw new Problem("take-nothing", 400);
        }
        WorkNumbers numbers = WorkNumbers.of(works);
        FileNames names = new FileNames(numbers);
        Optional<Sheet> sheet = sheet(found, pictures, numbers);
        List<Line> lines = new ArrayList<>();
        for (Found picture : pictures) {
            int number = lines.size() + 1;
            lines.add(to.map(work -> line(number, picture, work, Line.How.PERSON, List.of(), ""))
                    .orElseGet(() -> told(number, picture, sheet, names)));
        }
        Take take = transaction.execute(status -> {
            Take made = takes.make(what, about, wishes, author);
            lines.forEach(line -> takes.write(made.id(), line));
            return made;
        });
        if (take == null) {
            throw new IllegalStateException("A take of " + lines.size() + " files came to nothing");
        }
        return take;
    }

    private boolean isBeside(Found file) {
        return beside.stream().anyMatch(keeper -> keeper.isMine(file.name()));
    }

    private Optional<Sheet> sheet(List<Found> found, List<Found> pictures, WorkNumbers numbers) throws IOException {
        Set<String> names = new HashSet<>();
        pictures.forEach(picture -> names.add(picture.name()));
        for (Found table : found) {
            if (table.isSheet()) {
                try (InputStream in = sources.open(table.place())) {
                    Optional<Sheet> sheet = Sheet.read(in, table.name(), names, numbers);
                    if (sheet.isPresent()) {
                        return sheet;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Line told(int number, Found picture, Optional<Sheet> sheet, FileNames names) {
        List<WorkId> bySheet = sheet.map(table -> table.find(picture.name())).orElse(List.of());
        if (bySheet.size() == 1) {
            return line(number, picture, bySheet.getFirst(), Line.How.SHEET, List.of(), "");
        }
        if (!bySheet.isEmpty()) {
            return line(number, picture, null, Line.How.NONE, bySheet, "");
        }
        return switch (names.find(picture.name())) {
            case Belongs.To to -> line(number, picture, to.work(), Line.How.NUMBER, List.of(), to.part());
            case Belongs.Perhaps perhaps -> line(number, picture, null, Line.How.NONE, perhaps.works(), perhaps.part());
            case Belongs.Nowhere nowhere -> line(number, picture, null, Line.How.NONE, List.of(), "");
        };
    }

    private static Line line(
            int number,
            Found picture,
            @org.jspecify.annotations.Nullable WorkId work,
            Line.How how,
            List<WorkId> candidates,
            String part) {
        return new Line(
                number,
                picture.place(),
                picture.name(),
                work,
                how,
                candidates,
                part,
                Line.State.WAITING,
                Why.NOTHING,
                null);
    }
}
