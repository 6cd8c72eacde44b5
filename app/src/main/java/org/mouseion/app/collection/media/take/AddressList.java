package org.mouseion.app.collection.media.take;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lays out a take of addresses.
@Component
public class AddressList {

    private final Takes takes;
    private final TransactionTemplate transaction;

    AddressList(Takes takes, TransactionTemplate transaction) {
        this.takes = takes;
        this.transaction = transaction;
    }

    /// An address whose picture is wanted.
    ///
    /// @param work the work whose record names it, or null
    public record Wanted(
            String address, String name, @Nullable WorkId work) {}

    public Take lay(String about, List<Wanted> wanted, Wishes wishes, long author) {
        if (wanted.isEmpty()) {
            throw new Problem("take-nothing", 400);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Take take = takes.make(Take.What.FETCH, about, wishes, author);
            int number = 0;
            for (Wanted one : wanted) {
                number++;
                takes.write(
                        take.id(),
                        new Line(
                                number,
                                one.address(),
                                one.name(),
                                one.work(),
                                one.work() == null ? Line.How.NONE : Line.How.RECORD,
                                List.of(),
                                "",
                                Line.State.WAITING,
                                Why.NOTHING,
                                null));
            }
            return take;
        }));
    }
}
