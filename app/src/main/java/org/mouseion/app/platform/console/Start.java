package org.mouseion.app.platform.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// How a house is opened: which folder, which terminal, and what for.
///
/// @param house the application class
/// @param choice which folder, and whether a person named it
public record Start(Class<?> house, FolderChoice choice, Terminal terminal) {

    public DataFolder folder() {
        return choice.folder();
    }

    /// The same start on `other` unless a person named a folder.
    Start orElse(DataFolder other) {
        return choice.named() ? this : new Start(house, new FolderChoice(other, false, choice.base()), terminal);
    }

    /// For a command: no pages, no key, no jobs; beans are made when first needed.
    public ConfigurableApplicationContext openForCommand(Map<String, String> settings) {
        return run(
                new SpringApplicationBuilder(house).web(WebApplicationType.NONE).lazyInitialization(true),
                Map.of(
                        "mouseion.key", "look",
                        "logging.threshold.console", "OFF",
                        "logging.file.name",
                                folder().of("log").resolve("commands.log").toString()),
                settings);
    }

    /// For a command's long work: the whole house with the key, but its door is shut.
    ConfigurableApplicationContext openToWork() {
        return run(
                new SpringApplicationBuilder(house),
                Map.of(
                        "mouseion.key", "take",
                        "server.port", "-1",
                        "logging.threshold.console", "OFF",
                        "logging.file.name",
                                folder().of("log").resolve("commands.log").toString()),
                Map.of());
    }

    /// For visitors and staff.
    ConfigurableApplicationContext openToEveryone(Map<String, String> settings) {
        return run(
                new SpringApplicationBuilder(house),
                Map.of(
                        "mouseion.key",
                        "need",
                        "logging.file.name",
                        folder().of("log").resolve("mouseion.log").toString()),
                settings);
    }

    private ConfigurableApplicationContext run(
            SpringApplicationBuilder builder, Map<String, String> ours, Map<String, String> theirs) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--mouseion.data=" + folder().root());
        // Whoever opens the house tells what went wrong, once and in words.
        arguments.add("--logging.level.org.springframework.boot.SpringApplication=OFF");
        arguments.add("--logging.level.org.springframework.boot.web.server.servlet.context=ERROR");
        ours.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        theirs.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        SpringApplication application = builder.initializers(context -> {
                    context.getBeanFactory().registerSingleton("terminal", terminal);
                    context.getBeanFactory().registerSingleton("start", this);
                })
                .build();
        return application.run(arguments.toArray(String[]::new));
    }
}
