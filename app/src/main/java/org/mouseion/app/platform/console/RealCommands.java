package org.mouseion.app.platform.console;

import java.lang.reflect.Constructor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Command;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the command that was asked for, with its collaborators from a house that is opened for it.
final class RealCommands implements IFactory, AutoCloseable {

    private final Start start;
    private @Nullable ConfigurableApplicationContext house;

    RealCommands(Start start) {
        this.start = start;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (StandAlone.class.isAssignableFrom(type)) {
            Constructor<K> constructor = type.getDeclaredConstructor(Start.class);
            constructor.setAccessible(true);
            return constructor.newInstance(start);
        }
        if (!Command.class.isAssignableFrom(type)) {
            return CommandLine.defaultFactory().create(type);
        }
        ConfigurableApplicationContext opened = house;
        if (opened == null) {
            opened = start.openForCommand(Map.of());
            house = opened;
        }
        return opened.getAutowireCapableBeanFactory().createBean(type);
    }

    @Override
    public void close() {
        if (house != null) {
            house.close();
        }
    }
}
