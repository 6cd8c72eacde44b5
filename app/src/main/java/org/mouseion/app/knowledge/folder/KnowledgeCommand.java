package org.mouseion.app.knowledge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./mouseion knowledge`
@Command(name = "knowledge", subcommands = KnowledgeCommand.Import.class)
final class KnowledgeCommand implements org.mouseion.app.platform.Command {

    private final Terminal terminal;

    KnowledgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say("knowledge.folder.command");
        return ASKED_WRONGLY;
    }

    /// `knowledge import FOLDER`
    @Command(name = "import")
    static final class Import implements org.mouseion.app.platform.Command {

        private final FolderImport imports;
        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
        private @Nullable Path folder;

        @Option(names = "--dry-run", descriptionKey = "dry-run", defaultValue = "false")
        private boolean dry;

        @Option(names = "--publish", descriptionKey = "publish", defaultValue = "false")
        private boolean publish;

        Import(FolderImport imports, Terminal terminal) {
            this.imports = imports;
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            Path named = folder;
            if (named == null || !Files.isDirectory(named)) {
                throw new Problem("knowledge-folder-none", 404, String.valueOf(named));
            }
            FolderReport report = imports.run(named, publish, dry);
            Words words = terminal.words();
            for (FolderReport.Line line : report.lines()) {
                if (line.isRead()) {
                    terminal.say(
                            "knowledge.folder.read",
                            line.file(),
                            line.title(),
                            line.language(),
                            line.passages(),
                            line.hidden());
                } else {
                    terminal.warn(
                            "console.text",
                            line.file() + ": "
                                    + words.say(
                                            "problem." + line.problem(),
                                            line.arguments().toArray()));
                }
            }
            terminal.say(
                    dry ? "knowledge.folder.dry" : publish ? "knowledge.folder.published" : "knowledge.folder.drafted",
                    report.countRead(),
                    report.lines().size() - report.countRead());
            terminal.answer(report);
            return report.countRead() == report.lines().size() ? DONE : NEEDS_A_PERSON;
        }
    }
}
