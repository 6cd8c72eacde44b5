package org.mouseion.app.platform.doctor;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.platform.Check;
import org.mouseion.app.platform.Check.Result;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import org.mouseion.app.platform.console.StandAlone;
import org.mouseion.app.platform.console.Start;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/// `./mouseion doctor`
@Command(name = "doctor")
final class DoctorCommand implements StandAlone {

    private final Start start;
    private final Terminal terminal;
    private final List<Finding> findings = new ArrayList<>();

    DoctorCommand(Start start) {
        this.start = start;
        this.terminal = start.terminal();
    }

    /// @param state good, attention or wrong
    record Finding(String check, String state, String sentence, String advice) {}

    @Override
    public Integer call() {
        Surroundings.checks(start.folder()).forEach(this::look);
        // A house that was never opened has no database to look at, and the doctor must not make one.
        if (Files.exists(start.folder().root())) {
            lookInside();
        }
        terminal.answer(Map.of("findings", findings));
        if (findings.stream().anyMatch(finding -> finding.state().equals("wrong"))) {
            return FAILED;
        }
        return findings.stream().anyMatch(finding -> finding.state().equals("attention")) ? NEEDS_A_PERSON : DONE;
    }

    /// The tables are looked at as they are, so the house is opened without migrating.
    private void lookInside() {
        try (ConfigurableApplicationContext house = start.openForCommand(Map.of("spring.flyway.enabled", "false"))) {
            List<String> names = List.of(house.getBeanNamesForType(Check.class));
            for (String name : names) {
                look(house.getBean(name, Check.class));
            }
        } catch (RuntimeException closed) {
            tell("database", Result.wrong("doctor.database.away", reason(closed)));
            terminal.say("doctor.skipped");
        }
    }

    private void look(Check check) {
        try {
            tell(check.name(), check.run());
        } catch (Exception broke) {
            tell(check.name(), Result.wrong("doctor.broke", reason(broke)));
        }
    }

    private void tell(String name, Result result) {
        Words words = terminal.words();
        String sentence = words.say(result.key(), result.arguments().toArray());
        String advice = switch (result) {
            case Result.Good good -> "";
            case Result.Attention attention ->
                words.say(attention.advice(), attention.arguments().toArray());
            case Result.Wrong wrong ->
                words.say(wrong.advice(), wrong.arguments().toArray());
        };
        String state = switch (result) {
            case Result.Good good -> "good";
            case Result.Attention attention -> "attention";
            case Result.Wrong wrong -> "wrong";
        };
        findings.add(new Finding(name, state, sentence, advice));
        terminal.line(
                "%-10s %-20s %s".formatted(words.say("doctor." + state), words.sayOr(name, "check." + name), sentence));
        if (!advice.isEmpty()) {
            terminal.line(" ".repeat(11) + advice);
        }
    }

    private String reason(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return terminal.words()
                        .sayOr(
                                problem.code(),
                                "problem." + problem.code(),
                                problem.arguments().toArray());
            }
        }
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
    }
}
