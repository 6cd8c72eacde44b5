package org.mouseion.app.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Trouble of the machine under the house: why work must wait, or a page cannot be given, though nothing is wrong with
/// it. Of a job that waits the message is `problem.<code>`.
///
/// The classes are those of PostgreSQL's Appendix A: 08 connection, 53 resources (53100 disk full), 57P shutting down
/// or
/// starting, 58 trouble of the machine, 40 two transactions in each other's way.
public enum Outage {
    DATABASE_AWAY,
    DISK_FULL,
    CONFLICT;

    public String code() {
        return "job-waits-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The outage behind an exception, or nothing where it is a fault.
    public static Optional<Outage> find(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<Outage> found = read(cause);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> read(Throwable cause) {
        return switch (cause) {
            // A rollback on a connection that is gone hides what had gone wrong before it.
            case TransactionSystemException lost -> Optional.of(DATABASE_AWAY);
            case SQLTransientConnectionException away -> Optional.of(DATABASE_AWAY);
            case CannotGetJdbcConnectionException away -> Optional.of(DATABASE_AWAY);
            case CannotCreateTransactionException away -> Optional.of(DATABASE_AWAY);
            case SQLException sql -> read(sql.getSQLState());
            case NoRoom full -> Optional.of(DISK_FULL);
            case IOException io when isFull(io) -> Optional.of(DISK_FULL);
            default -> Optional.empty();
        };
    }

    private static Optional<Outage> read(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.equals("53100")) {
            return Optional.of(DISK_FULL);
        }
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.startsWith("58")) {
            return Optional.of(DATABASE_AWAY);
        }
        return state.equals("40001") || state.equals("40P01") ? Optional.of(CONFLICT) : Optional.empty();
    }

    private static boolean isFull(IOException io) {
        String said = io.getMessage();
        return said != null && said.contains("No space left on device");
    }
}
