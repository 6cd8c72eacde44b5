package org.mouseion.app.platform.console;

import org.mouseion.app.platform.Command;
import org.springframework.objenesis.ObjenesisStd;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands without calling their constructors: enough to check arguments and to show help.
final class HollowCommands implements IFactory {

    private final ObjenesisStd objenesis = new ObjenesisStd();

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return Command.class.isAssignableFrom(type)
                ? objenesis.newInstance(type)
                : CommandLine.defaultFactory().create(type);
    }
}
