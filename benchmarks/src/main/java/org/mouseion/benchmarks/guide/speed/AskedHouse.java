package org.mouseion.benchmarks.guide.speed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.house.ServedHouse;
import org.springframework.core.env.Environment;

/// A house with its door open: in a process of its own as anybody starts it, or in this one, where the
/// client's work is counted with the house's.
///
/// @param opened from the start to the first page; nothing where it was opened in this process
record AskedHouse(
        URI address,
        Duration opened,
        @Nullable ServedHouse served,
        @Nullable MeasuredHouse inside) implements AutoCloseable {

    static AskedHouse open(Path folder, boolean inside) throws IOException, InterruptedException {
        if (!inside) {
            ServedHouse served = ServedHouse.start(folder);
            return new AskedHouse(served.address(), served.tookToOpen(), served, null);
        }
        long begun = System.nanoTime();
        MeasuredHouse house = MeasuredHouse.open(folder, Map.of("server.port", "0", "server.address", "127.0.0.1"));
        return new AskedHouse(
                URI.create("http://127.0.0.1:" + house.get(Environment.class).getProperty("local.server.port")),
                Duration.ofNanos(System.nanoTime() - begun),
                null,
                house);
    }

    /// Time that the house's process has spent on the processor so far.
    Duration busy() {
        Optional<ProcessHandle> process =
                served == null ? Optional.of(ProcessHandle.current()) : ProcessHandle.of(served.pid());
        return process.flatMap(one -> one.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        if (served != null) {
            served.close();
        }
        if (inside != null) {
            inside.close();
        }
    }
}
