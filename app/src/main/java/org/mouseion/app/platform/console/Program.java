package org.mouseion.app.platform.console;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import org.mouseion.app.platform.disks.FolderDisks;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one command line from its arguments to its exit code.
public final class Program {

    private final Class<?> house;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public Program(Class<?> house, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.house = house;
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
    }

    public int run(String... arguments) {
        // Silence until Spring Boot has read how the house wants to log.
        LoggingSystem.get(Program.class.getClassLoader()).beforeInitialize();
        Locale locale = TerminalLanguage.of(environment);
        Words words = words(locale);
        try {
            List<Class<? extends Command>> commands = CommandFiles.list();
            HelpWords help = HelpWords.of(locale);
            RootCommand root = new RootCommand();
            CommandLine hollow = speaking(build(root, new HollowCommands(), commands, help));
            ParseResult asked = hollow.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(asked)) {
                return Command.DONE;
            }
            if (!asked.hasSubcommand()) {
                hollow.usage(hollow.getOut());
                return Command.DONE;
            }
            boolean json = root.format == RootCommand.Format.json;
            String name = asked.subcommand().commandSpec().name();
            // The others stay away: some open a house as soon as they are made.
            List<Class<? extends Command>> wanted = commands.stream()
                    .filter(type ->
                            type.getAnnotation(CommandLine.Command.class).name().equals(name))
                    .toList();
            return execute(root, new StreamTerminal(words, json, out, err), wanted, help, arguments);
        } catch (ParameterException wrong) {
            err.println(mistake(wrong, words));
            wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
            return Command.ASKED_WRONGLY;
        } catch (IOException | ClassNotFoundException broken) {
            throw new IllegalStateException("The list of commands cannot be read", broken);
        }
    }

    private static Words words(Locale locale) {
        try {
            return new Words(Bundles.load(), locale);
        } catch (IOException broken) {
            throw new IllegalStateException("The message bundles cannot be read", broken);
        }
    }

    private int execute(
            RootCommand root,
            Terminal terminal,
            List<Class<? extends Command>> commands,
            HelpWords help,
            String... arguments) {
        Start start = new Start(house, FolderChoice.of(root.data, environment), terminal);
        Told told = new Told(terminal, FolderDisks.of(start.folder()));
        try (RealCommands real = new RealCommands(start)) {
            CommandLine line = speaking(build(new RootCommand(), real, commands, help));
            line.setExecutionExceptionHandler((thrown, asked, parsed) -> told.tell(thrown));
            return line.execute(arguments);
        } catch (RuntimeException thrown) {
            return told.tell(thrown);
        }
    }

    private CommandLine speaking(CommandLine line) {
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    static CommandLine build(
            RootCommand root, IFactory factory, List<Class<? extends Command>> commands, HelpWords help) {
        CommandLine line = new CommandLine(root, factory);
        commands.forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(Program::addHelp);
        line.setResourceBundle(help);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // "text" is a command and the value that --format has where nobody gives one.
        line.setAllowSubcommandsAsOptionParameters(true);
        return line;
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getSubcommands().values().forEach(Program::addHelp);
    }

    /// What was wrong with the arguments, in the person's language where it is one of the usual mistakes.
    private static String mistake(ParameterException wrong, Words words) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                words.say("console.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                words.say(
                        "console.missing",
                        missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" ")));
            default -> words.say("console.text", String.valueOf(wrong.getMessage()));
        };
    }
}
