package org.mouseion.benchmarks.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Memory of processes, as Linux counts it.
public final class Memory {

    private static final long KIB = 1024;

    private Memory() {}

    /// Resident bytes of one process, shared ones included.
    public static long resident(long pid) throws IOException {
        return figure(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:");
    }

    /// Resident bytes that no file holds: heap, stacks, compiled code, what libraries allocated. The system cannot take
    /// them back.
    public static long anonymous(long pid) throws IOException {
        return figure(Path.of("/proc", Long.toString(pid), "status"), "RssAnon:");
    }

    /// Proportional bytes of a PostgreSQL and all its children: what is shared among several is divided by them,
    /// because
    /// its buffers would otherwise be counted once for every connection.
    public static long proportional(long postmaster) throws IOException {
        List<ProcessHandle> family = Stream.concat(
                        ProcessHandle.of(postmaster).stream(),
                        ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::descendants))
                .toList();
        long sum = 0;
        for (ProcessHandle one : family) {
            sum += figure(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup"), "Pss:");
        }
        return sum;
    }

    /// The PostgreSQL at work in a data folder.
    public static long postmaster(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("postgresql"), 3)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No PostgreSQL is at work in " + data + "."));
            return Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        }
    }

    private static long figure(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIB)
                    .findFirst()
                    .orElse(0);
        }
    }
}
