package org.mouseion.app.collection.intake.run;

import java.util.Map;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins imports.
@Component
public class Imports {

    public static final String KIND = "collection.import";
    static final String PLAN = "plan";

    private final Plans plans;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    Imports(Plans plans, Jobs jobs, TransactionTemplate transaction) {
        this.plans = plans;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /// Asks for the import of `plan`; once only.
    public JobId begin(Plan plan) {
        if (plan.job() != null) {
            throw new Problem("import-begun", 409, plan.fileName());
        }
        JobId job = transaction.execute(status -> {
            JobId asked = jobs.ask(
                    KIND,
                    Map.of(
                            PLAN,
                            Long.toString(plan.id()),
                            "file",
                            plan.fileName(),
                            "source",
                            plan.mapping().source(),
                            "mapping",
                            plan.mapping().name()));
            plans.begin(plan.id(), asked);
            return asked;
        });
        if (job == null) {
            throw new IllegalStateException("The import of plan " + plan.id() + " could not be asked for");
        }
        return job;
    }
}
