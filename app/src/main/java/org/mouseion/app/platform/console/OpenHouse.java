package org.mouseion.app.platform.console;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mouseion.app.platform.FirstLink;
import org.mouseion.app.platform.Keyholder.AtWork;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.key.FolderKey;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/// A house that serves its pages, as the terminal that opened it sees it.
final class OpenHouse {

    private final ConfigurableApplicationContext house;
    private final Start start;
    private final CountDownLatch closed = new CountDownLatch(1);

    OpenHouse(ConfigurableApplicationContext house, Start start) {
        this.house = house;
        this.start = start;
        house.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    }

    /// Says at once, before the database is opened, that another server has this folder. A command that is at work on
    /// it
    /// has no pages; it is waited for, so that a server that was killed comes back by itself.
    static void checkFree(Start start) throws InterruptedException {
        boolean told = false;
        for (Optional<AtWork> other = FolderKey.findHolder(start.folder());
                other.isPresent();
                other = FolderKey.findHolder(start.folder())) {
            String root = start.folder().root().toString();
            String process = Long.toString(other.get().pid());
            if (!other.get().address().isEmpty()) {
                throw new Problem(
                        "house-at-work", 503, root, process, other.get().address());
            }
            if (!told) {
                start.terminal().say("console.waits", root, process);
                told = true;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    String address() {
        if (house instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return "http://localhost:" + web.getWebServer().getPort();
        }
        return "";
    }

    void sayAddress(String key) {
        start.terminal().say(key, address());
    }

    void sayFirstLink() {
        house.getBeanProvider(FirstLink.class)
                .orderedStream()
                .flatMap(link -> link.find(address()).stream())
                .findFirst()
                .ifPresent(link -> start.terminal().say("console.first-link", link));
    }

    void awaitClosing() throws InterruptedException {
        closed.await();
    }
}
