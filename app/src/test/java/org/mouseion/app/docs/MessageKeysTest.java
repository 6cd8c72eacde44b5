package org.mouseion.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever a template or a class says has words: a key without a message would be shown as it is.
class MessageKeysTest {

    /// `say("key")`, `sayOr(…, "key")`, `html("key")`, `lookup("key")`; a key followed by `+` is the beginning of one.
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:say|sayOr|html|lookup|getMessage)\\((?:[^\"();]*(?:\\([^()]*\\))?[^\"();]*,\\s*)?\"([a-z][A-Za-z0-9.:-]*)\"\\s*(\\+)?");

    /// `condition ? "a.key" : "another.key"` as the argument of `say`.
    private static final Pattern EITHER =
            Pattern.compile("\\bsay\\([^\"]*\\? \"([a-z][A-Za-z0-9.-]*)\" : \"([a-z][A-Za-z0-9.-]*)\"");

    /// `new Problem("code"`, `Problem.notFound("code"`.
    private static final Pattern PROBLEM = Pattern.compile("\\bProblem(?:\\.[a-zA-Z]+)?\\(\\s*\"([a-z][a-z0-9-]*)\"");

    /// Reasons, results of checks, entries and tiles of the desk: the first string with a dot and no slash.
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:Reason\\.of|new Reason|Result\\.(?:good|attention|wrong)|new DeskMenu\\.Entry|new DeskTile)\\("
                    + "(?:[^;]*?)\"([a-z][a-zA-Z0-9-]*\\.[a-zA-Z0-9.-]+)\"");

    @Test
    void every_key_that_is_said_has_a_message() throws IOException {
        Set<String> known = known();
        List<String> missing = new ArrayList<>();
        int looked = 0;
        for (Path file : sources()) {
            String text = Files.readString(file);
            for (MatchResult said : matches(SAID, text)) {
                looked++;
                String key = said.group(1);
                boolean beginning = said.group(2) != null;
                if (beginning ? known.stream().noneMatch(k -> k.startsWith(key)) : !known.contains(key)) {
                    missing.add(key + (beginning ? "…" : "") + " in " + file.getFileName());
                }
            }
            for (MatchResult said : matches(EITHER, text)) {
                Stream.of(said.group(1), said.group(2))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(key + " in " + file.getFileName()));
            }
            for (MatchResult said : matches(NAMED, text)) {
                looked++;
                String key = said.group(1);
                boolean beginning = key.endsWith(".");
                if (beginning ? known.stream().noneMatch(k -> k.startsWith(key)) : !known.contains(key)) {
                    missing.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(looked).as("keys looked at").isGreaterThan(500);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_problem_has_its_sentence() throws IOException {
        Set<String> known = known();
        Set<String> codes = new TreeSet<>();
        for (Path file : sources()) {
            matches(PROBLEM, Files.readString(file)).forEach(said -> codes.add(said.group(1)));
        }
        assertThat(codes).hasSizeGreaterThan(20).contains("not-allowed");
        assertThat(codes).allMatch(code -> known.contains("problem." + code), "has a message");
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(
                        Project.files("app/src/main/jte", ".jte").stream(),
                        Project.files("app/src/main/java", ".java").stream())
                .toList();
    }

    private static Set<String> known() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : Project.files("app/src/main/resources/messages", "_en.properties")) {
            Properties said = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                said.load(reader);
            }
            keys.addAll(said.stringPropertyNames());
        }
        return keys;
    }
}
