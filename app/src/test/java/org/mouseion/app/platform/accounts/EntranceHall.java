package org.mouseion.app.platform.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mouseion.app.platform.FirstLink;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.mouseion.app.platform.database.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/// The platform and governance alone, on a real port: what guards the desk is tested where the server's own reading of
/// paths, cookies and error pages takes part.
final class EntranceHall implements AutoCloseable {

    static final String PASSWORD = "neuf muses à table";

    private final DatabaseAddress database;
    private final Path folder;
    private final List<String> settings;
    private ConfigurableApplicationContext context;

    private EntranceHall(DatabaseAddress database, Path folder, List<String> settings) {
        this.database = database;
        this.folder = folder;
        this.settings = settings;
        this.context = run();
    }

    static EntranceHall open(String... settings) {
        try {
            return new EntranceHall(
                    TestDatabase.fresh(), Files.createTempDirectory("mouseion-hall"), List.of(settings));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("No ground for the entrance hall", failed);
        }
    }

    private ConfigurableApplicationContext run() {
        List<String> all = new ArrayList<>(List.of(
                "--mouseion.data=" + folder,
                "--mouseion.database.url=" + database.url(),
                "--mouseion.database.user=" + database.user(),
                "--mouseion.database.password=" + database.password(),
                "--mouseion.database.connections=6",
                "--server.port=0"));
        all.addAll(settings);
        return new SpringApplicationBuilder(Parts.class)
                .registerShutdownHook(false)
                .run(all.toArray(String[]::new));
    }

    void restart() {
        context.close();
        context = run();
    }

    /// Everybody leaves: no accounts, no links, no sessions, no failures.
    void empty() {
        sql().sql("truncate platform.account, platform.one_time_link, platform.sign_in_failure, platform.session, "
                        + "platform.session_attributes cascade")
                .update();
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    SteppedClock clock() {
        return get(SteppedClock.class);
    }

    /// The path of a new first link.
    String firstLink() {
        return get(FirstLink.class).find("").orElseThrow();
    }

    long person(String email, Role... roles) {
        return get(Accounts.class)
                .create(email, email, get(PasswordEncoder.class).encode(PASSWORD), Set.of(roles));
    }

    Caller caller() {
        return new Caller(address());
    }

    /// Somebody at the desk.
    Caller signedIn(String email) {
        Caller caller = caller();
        Caller.Answer answer = caller.signIn(email, PASSWORD);
        if (!"/desk".equals(answer.to())) {
            throw new IllegalStateException(email + " could not sign in: " + answer);
        }
        return caller;
    }

    @Override
    public void close() {
        context.close();
        try {
            TestDatabase.drop(database);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// No component itself: a whole house that looks for components in this class path must not find it.
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"org.mouseion.app.platform", "org.mouseion.app.governance"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Parts {
        @Bean
        @Primary
        SteppedClock steppedClock() {
            return new SteppedClock();
        }
    }

    /// A clock that stands until it is told to go on.
    static final class SteppedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
