package org.mouseion.app.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.Mouseion;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.Tongues;

/// What the command line answers without opening a house.
class ProgramTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void help_lists_every_command_in_the_language_of_the_terminal() {
        assertThat(run("fr_FR.UTF-8", "--help")).isEqualTo(Command.DONE);
        assertThat(said()).contains("demo", "serve", "backup", "restore", "doctor", "ledger", "jobs");
        assertThat(said()).contains("Ouvre la maison", "Codes de sortie");
    }

    @Test
    void without_a_command_the_help_is_shown() {
        assertThat(run("en_GB.UTF-8")).isEqualTo(Command.DONE);
        assertThat(said()).contains("Opens the demonstration museum");
    }

    @Test
    void each_command_has_its_help_with_an_example_in_four_languages() throws Exception {
        for (Class<? extends Command> command : CommandFiles.list()) {
            String name =
                    command.getAnnotation(picocli.CommandLine.Command.class).name();
            for (String language : List.of("fr", "en", "nl", "es")) {
                out.reset();
                assertThat(run(language, name, "--help")).as(name).isEqualTo(Command.DONE);
                assertThat(said()).as(name + " in " + language).contains("./mouseion " + name);
            }
        }
    }

    @Test
    void every_option_and_parameter_of_every_command_is_described() throws Exception {
        for (var language : Tongues.ALL) {
            var line =
                    Program.build(new RootCommand(), new HollowCommands(), CommandFiles.list(), HelpWords.of(language));
            checkDescribed(line);
        }
    }

    private static void checkDescribed(picocli.CommandLine line) {
        line.getCommandSpec()
                .args()
                .forEach(arg -> assertThat(arg.description())
                        .as(line.getCommandSpec().qualifiedName() + " " + arg.paramLabel())
                        .isNotEmpty());
        line.getSubcommands().values().forEach(ProgramTest::checkDescribed);
    }

    @Test
    void what_was_not_understood_is_named_with_the_usage_and_exit_code_two() {
        assertThat(run("nl_BE.UTF-8", "serve", "--nonsense")).isEqualTo(Command.ASKED_WRONGLY);
        assertThat(complained()).contains("Dit is niet begrepen: --nonsense").contains("mouseion serve");
        assertThat(run("es", "jobs", "watch")).isEqualTo(Command.ASKED_WRONGLY);
        assertThat(complained()).contains("Falta: NUMBER");
    }

    @Test
    void the_terminals_language_follows_posix_and_falls_back_to_english() {
        assertThat(TerminalLanguage.of(Map.of("LANG", "fr_CA.UTF-8"))).hasToString("fr");
        assertThat(TerminalLanguage.of(Map.of("LANG", "fr_FR", "LC_ALL", "nl_BE@euro")))
                .hasToString("nl");
        assertThat(TerminalLanguage.of(Map.of("LC_ALL", "", "LANG", "es_ES"))).hasToString("es");
        assertThat(TerminalLanguage.of(Map.of("LANG", "C.UTF-8"))).hasToString("en");
        assertThat(TerminalLanguage.of(Map.of())).hasToString("en");
    }

    private int run(String language, String... arguments) {
        return new Program(
                        Mouseion.class,
                        Map.of("LANG", language),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
