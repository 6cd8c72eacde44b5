package org.mouseion.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `./mouseion train …`: makes the models that ship with the house.
@Command(
        name = "train",
        description = "Makes the models that ship with the house.",
        mixinStandardHelpOptions = true,
        subcommands = TrainVectors.class)
public final class Training {

    private Training() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Training()).execute(arguments));
    }
}
