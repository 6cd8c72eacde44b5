package org.mouseion.app.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The queue in the database, as the house offers it.
@Component
class PersistentJobs implements Jobs {

    private final JobTable table;
    private final WaitingJobs waiting;
    private final ObjectProvider<People> people;

    PersistentJobs(JobTable table, WaitingJobs waiting, ObjectProvider<People> people) {
        this.table = table;
        this.waiting = waiting;
        this.people = people;
    }

    @Override
    public JobId ask(String kind, Map<String, String> parameters) {
        People known = people.getIfAvailable();
        Person person = known == null ? Person.HOUSE : known.currentOrHouse();
        return table.add(kind, parameters, person.id());
    }

    @Override
    public Optional<JobView> find(JobId id) {
        return table.find(id).map(this::withHindrance);
    }

    @Override
    public List<JobView> listRecent(int limit) {
        return table.listRecent(limit).stream().map(this::withHindrance).toList();
    }

    @Override
    public void cancel(JobId id) {
        table.cancel(id);
    }

    @Override
    public void retry(JobId id) {
        table.retry(id);
    }

    private JobView withHindrance(JobView view) {
        return waiting.find(view.id())
                .filter(hindrance -> !view.state().isOver())
                .map(hindrance -> new JobView(
                        view.id(),
                        view.kind(),
                        view.parameters(),
                        view.state(),
                        view.progress(),
                        view.asked(),
                        view.started(),
                        view.ended(),
                        view.askedBy(),
                        hindrance.code(),
                        hindrance.argumentsByPlace()))
                .orElse(view);
    }
}
