package org.mouseion.engines.tesseract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.engines.api.PageRead;

/// One process that reads pages, one after another. Not safe for many threads.
final class Child implements AutoCloseable {

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private Child(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static Child started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(new java.io.File(System.getProperty("java.io.tmpdir")));
        // No setting of the house, such as a password or an agent of its virtual machine, goes along.
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C");
        // One page uses one core; the others are for visitors.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        // Each thread's arena reserves memory that counts against the limit.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return new Child(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /// The end of a child that took too long.
    static final class Slow extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Reads a page, or ends with the child.
    List<PageRead.Block> read(Grey page, String languages, int dots, Duration time) throws IOException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
                if (!done.get()) {
                    late.set(true);
                    process.destroyForcibly();
                }
            } catch (InterruptedException inTime) {
                // The page is read.
            }
        });
        try {
            to.writeByte(Wire.PAGE);
            to.writeUTF(languages);
            to.writeInt(dots);
            to.writeInt(page.width());
            to.writeInt(page.height());
            to.write(page.array());
            to.flush();
            return Wire.readPage(from);
        } catch (IOException broken) {
            close();
            throw late.get() ? new Slow() : broken;
        } finally {
            done.set(true);
            watch.interrupt();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
