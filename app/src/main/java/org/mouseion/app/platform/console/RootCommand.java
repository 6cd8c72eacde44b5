package org.mouseion.app.platform.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `./mouseion` itself: what every command understands.
@Command(name = "mouseion", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "FOLDER", descriptionKey = "data")
    @Nullable
    Path data;

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            paramLabel = "text|json",
            descriptionKey = "format")
    Format format = Format.text;

    /// How a command answers. Lower case, because that is how it is typed.
    enum Format {
        text,
        json
    }

    @Override
    public void run() {
        throw new IllegalStateException("Asked without a command; the help is shown instead");
    }

    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Mouseion " + (version == null ? "(development)" : version)};
        }
    }
}
