package org.mouseion.app.knowledge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.intake.TextsIn;
import org.mouseion.app.knowledge.statements.Proposals;
import org.mouseion.app.platform.Colleagues;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.documents.DocumentLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Takes a folder of documents in, file by file: one that cannot be read does not hold up the others.
@Component
class FolderImport {

    private static final Logger log = LoggerFactory.getLogger(FolderImport.class);

    private static final int DEEPEST = 8;

    private final TextsIn texts;
    private final Sources sources;
    private final Proposals proposals;
    private final HouseSource houses;
    private final ObjectProvider<Colleagues> colleagues;

    FolderImport(
            TextsIn texts,
            Sources sources,
            Proposals proposals,
            HouseSource houses,
            ObjectProvider<Colleagues> colleagues) {
        this.texts = texts;
        this.sources = sources;
        this.proposals = proposals;
        this.houses = houses;
        this.colleagues = colleagues;
    }

    /// @param publish whether visitors may hear of it at once
    /// @param dry reads and tells, and takes nothing in
    FolderReport run(Path folder, boolean publish, boolean dry) throws IOException {
        Path sheetFile = folder.resolve(Sheet.NAME);
        Sheet sheet = Files.isRegularFile(sheetFile) ? Sheet.read(Files.readString(sheetFile)) : Sheet.none();
        List<FolderReport.Line> lines = new ArrayList<>();
        List<String> files = files(folder);
        for (String file : files) {
            lines.add(take(folder, file, sheet, publish, dry));
        }
        sheet.rows().keySet().stream()
                .filter(file -> !files.contains(file))
                .sorted()
                .forEach(file -> lines.add(FolderReport.Line.unread(file, "knowledge-folder-missing", List.of(file))));
        FolderReport report = new FolderReport(lines);
        if (!dry) {
            log.info("Took in {} sources of {} files", report.countRead(), lines.size());
        }
        return report;
    }

    private FolderReport.Line take(Path folder, String file, Sheet sheet, boolean publish, boolean dry)
            throws IOException {
        Path path = folder.resolve(file);
        try {
            if (Files.size(path) > DocumentLimits.standard().largest()) {
                throw new Problem("document-too-large", 422, file);
            }
            Entry entry = Entry.of(file, Files.readAllBytes(path), sheet.of(file));
            TextsIn.Came came = texts.read(entry.bytes(), file.replaceFirst(".*/", ""));
            Source source = entry.source(
                    came.title(),
                    came.language(),
                    houses.get().name(Locale.forLanguageTag(came.language())),
                    colleagues.getIfAvailable(() -> nobody -> Optional.empty()));
            if (dry) {
                return line(file, 0, source, came, 0);
            }
            SourceId id = sources.take(new SourceDraft(source, came.passages(), List.of(), publish));
            return line(file, id.value(), source, came, proposals.propose(id, sources.listPassages(id)));
        } catch (Problem problem) {
            return FolderReport.Line.unread(file, problem.code(), problem.arguments());
        }
    }

    private static FolderReport.Line line(String file, long id, Source source, TextsIn.Came came, int proposed) {
        return new FolderReport.Line(
                file,
                id,
                source.title(),
                source.language(),
                came.passages().size(),
                came.hidden(),
                proposed,
                "",
                List.of());
    }

    /// Documents in order, without the sheet, hidden files and links.
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(Sheet.NAME) && !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }
}
