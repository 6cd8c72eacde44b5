package org.mouseion.app.platform.console;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.Aftermath;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Keyholder.AtWork;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.key.FolderKey;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./mouseion demo`: opens the demonstration museum on a free port, brings in what is missing, and prints one address.
@Command(name = "demo")
final class DemoCommand implements StandAlone {

    private static final int PORTS = 50;

    private final Start start;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    private int port;

    DemoCommand(Start given) {
        this.start = given.orElse(FolderChoice.demo(given.choice().base()));
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = start.terminal();
        Optional<AtWork> already = FolderKey.findHolder(start.folder());
        if (already.isPresent() && !already.get().address().isEmpty()) {
            terminal.say("console.demo.already", already.get().address());
            return DONE;
        }
        OpenHouse.checkFree(start);
        terminal.say("console.demo.opening", start.folder().root());
        int free = findFreePort(port);
        try (ConfigurableApplicationContext house = start.openToEveryone(Map.of(
                "server.port", Integer.toString(free),
                "spring.profiles.active", "demo",
                "logging.threshold.console", "WARN"))) {
            bringIn(house, terminal);
            OpenHouse open = new OpenHouse(house, start);
            open.sayFirstLink();
            open.sayAddress("console.demo.open");
            open.awaitClosing();
        }
        return DONE;
    }

    static void bringIn(ConfigurableApplicationContext house, Terminal terminal) {
        List<JobId> asked = house.getBeanProvider(DemoContent.class)
                .orderedStream()
                .flatMap(content -> content.begin().stream())
                .toList();
        if (!asked.isEmpty()) {
            terminal.say("console.demo.bringing-in");
        }
        for (JobId job : asked) {
            JobView over = house.getBean(JobWatch.class).watch(job);
            if (over.state() != JobView.State.DONE) {
                throw new Problem("demo-incomplete", 500, Long.toString(job.value()));
            }
        }
        if (!asked.isEmpty()) {
            awaitFindable(house);
        }
    }

    /// Whoever opens the address at once must find what was brought in.
    private static void awaitFindable(ConfigurableApplicationContext house) {
        house.getBeanProvider(Aftermath.class)
                .orderedStream()
                .filter(Aftermath::isAwaited)
                .forEach(one -> TerminalJobWatch.awaitNothingLeft(one, left -> {}));
    }

    private static int findFreePort(int first) {
        for (int port = first; port < first + PORTS; port++) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(port));
                return port;
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new Problem("no-free-port", 503, Integer.toString(first), Integer.toString(first + PORTS - 1));
    }
}
