package org.mouseion.app.collection.vocabulary.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.vocabulary.TurtleExport;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./mouseion vocabulary`, which alone shows its help.
@Command(
        name = "vocabulary",
        subcommands = {VocabularyCommand.Import.class, VocabularyCommand.Export.class, VocabularyCommand.Schemes.class})
final class VocabularyCommand implements org.mouseion.app.platform.Command {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            CommandLine line = spec.commandLine();
            line.usage(line.getErr());
        }
        return ASKED_WRONGLY;
    }

    /// `vocabulary import FILE`
    @Command(name = "import")
    static final class Import implements org.mouseion.app.platform.Command {

        /// Places told on the terminal; the desk shows more.
        private static final int TOLD = 20;

        private final ImportVocabulary imports;
        private final JobWatch watch;
        private final UnreadPlaces unread;
        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
        private @Nullable Path file;

        @Option(names = "--scheme", paramLabel = "KEY", descriptionKey = "scheme", defaultValue = "")
        private String scheme = "";

        @Option(names = "--for", paramLabel = "FIELD", descriptionKey = "for")
        private @Nullable Set<VocabularyScheme.Use> uses;

        Import(ImportVocabulary imports, JobWatch watch, UnreadPlaces unread, Terminal terminal) {
            this.imports = imports;
            this.watch = watch;
            this.unread = unread;
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            Path named = file;
            if (named == null || !Files.isReadable(named)) {
                throw new Problem("vocabulary-file-unreadable", 404, String.valueOf(named));
            }
            try (InputStream content = new BufferedInputStream(Files.newInputStream(named))) {
                JobId job = imports.ask(
                        content, String.valueOf(named.getFileName()), scheme, uses == null ? Set.of() : uses);
                int code = watch.exitCode(job);
                tell(unread.list(job));
                return code;
            }
        }

        /// As compilers do, so that editors find the place: `file:line: what is wrong`.
        private void tell(List<UnreadPlaces.Place> places) {
            for (UnreadPlaces.Place place : places.subList(0, Math.min(TOLD, places.size()))) {
                terminal.warn("console.text", place.file() + ":" + place.line() + ": " + place.detail());
            }
            if (places.size() > TOLD) {
                terminal.warn("vocabulary.unread.more", places.size() - TOLD);
            }
        }
    }

    /// `vocabulary export KEY FILE`
    @Command(name = "export")
    static final class Export implements org.mouseion.app.platform.Command {

        private final TurtleExport export;
        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "key")
        private String key = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
        private @Nullable Path file;

        Export(TurtleExport export, Terminal terminal) {
            this.export = export;
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            Path to = file;
            if (to == null) {
                return ASKED_WRONGLY;
            }
            int concepts;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
                concepts = export.write(key, out);
            }
            terminal.say("vocabulary.exported", concepts, to.toString());
            terminal.answer(Map.of("concepts", concepts, "file", to.toString()));
            return DONE;
        }
    }

    /// `vocabulary list`
    @Command(name = "list")
    static final class Schemes implements org.mouseion.app.platform.Command {

        private final Vocabulary vocabulary;
        private final Terminal terminal;

        Schemes(Vocabulary vocabulary, Terminal terminal) {
            this.vocabulary = vocabulary;
            this.terminal = terminal;
        }

        record Listed(String key, String title, int concepts) {}

        @Override
        public Integer call() {
            List<Listed> answer = vocabulary.listSchemes().stream()
                    .map(scheme -> new Listed(
                            scheme.key(),
                            scheme.title().in(terminal.words().locale()),
                            vocabulary.listAll(scheme.key()).size()))
                    .toList();
            answer.forEach(one -> terminal.say("vocabulary.listed", one.key(), one.title(), one.concepts()));
            if (answer.isEmpty()) {
                terminal.say("vocabulary.none");
            }
            terminal.answer(answer);
            return DONE;
        }
    }
}
