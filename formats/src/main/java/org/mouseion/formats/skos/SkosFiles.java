package org.mouseion.formats.skos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;

/// Reads a thesaurus, plain or gzip; the syntax is recognised by content.
public final class SkosFiles {

    private static final String TRIPLE =
            "\\s*(<[^>]*>|_:\\S+)\\s*<[^>]*>\\s*(<[^>]*>|_:\\S+|\".*\"\\S*)\\s*\\.\\s*(#.*)?";
    private static final int LINES = 20;

    private static final Pattern EXTERNAL_ENTITY =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?[^\\s>\"']{1,200}\\s+(?:SYSTEM|PUBLIC)\\b");

    private SkosFiles() {}

    enum Syntax {
        TURTLE,
        N_TRIPLES,
        RDF_XML,
        JSON_LD
    }

    public static void read(Path path, Consumer<? super SkosOutcome> action) throws IOException {
        try (OpenInput input = OpenInput.of(path, ReadLimits.standard())) {
            read(input, action);
        }
    }

    public static void read(InputStream stream, Consumer<? super SkosOutcome> action) throws IOException {
        try (OpenInput input = OpenInput.of(stream, ReadLimits.standard())) {
            read(input, action);
        }
    }

    private static void read(OpenInput input, Consumer<? super SkosOutcome> action) throws IOException {
        EncodingGuess encoding = EncodingGuess.of(input);
        String start = new String(
                        input.sample(),
                        encoding.markBytes(),
                        input.sample().length - encoding.markBytes(),
                        encoding.charset())
                .stripLeading();
        if (start.isEmpty()) {
            ReadFault fault = input.findFault().orElse(ReadFault.EMPTY_FILE);
            action.accept(new UnreadableSkos(0, 0, fault.code(), Map.of(), "Nothing to read."));
            return;
        }
        Gathering gathering = new Gathering();
        try {
            Syntax syntax = syntax(start);
            Matcher external = EXTERNAL_ENTITY.matcher(start);
            if (syntax == Syntax.RDF_XML && external.find()) {
                long line = start.substring(0, external.start()).lines().count();
                action.accept(new UnreadableSkos(
                        line, 0, "external-entity", Map.of(), "It asks for another file: " + external.group()));
                return;
            }
            if (syntax == Syntax.JSON_LD) {
                JsonLdStatements.read(input, encoding, gathering, action);
            } else {
                RioStatements.read(syntax, input, encoding, gathering, action);
            }
        } catch (Gathering.TooMany tooMany) {
            String limit = Integer.toString(Gathering.MOST_CONCEPTS);
            action.accept(new UnreadableSkos(
                    0, 0, "too-many-concepts", Map.of("limit", limit), "More than " + limit + " concepts."));
        }
        Optional<ReadFault> fault = input.findFault();
        fault.ifPresent(cut ->
                action.accept(new UnreadableSkos(0, 0, cut.code(), Map.of(), "The packed stream ends in the middle.")));
        gathering.give(action);
    }

    static Syntax syntax(String start) {
        String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        if (head.startsWith("{") || head.startsWith("[") && head.contains("{")) {
            return Syntax.JSON_LD;
        }
        if (head.startsWith("<?xml")
                || head.startsWith("<rdf:")
                || head.startsWith("<!doctype")
                || head.startsWith("<!--")) {
            return Syntax.RDF_XML;
        }
        boolean triples = start.lines()
                        .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                        .limit(LINES)
                        .filter(line -> line.matches(TRIPLE))
                        .count()
                >= Math.max(
                        1,
                        start.lines()
                                        .filter(line -> !line.isBlank())
                                        .limit(LINES)
                                        .count()
                                / 2);
        return triples && !head.contains("@prefix") ? Syntax.N_TRIPLES : Syntax.TURTLE;
    }
}
