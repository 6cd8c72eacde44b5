package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import org.springframework.context.annotation.Bean;

/// Who is signed in, what is written down and which jobs are asked for, where a desk is tested. Not annotated, so that
/// only tests which name it get it.
public class DeskNeighbours {

    @Bean
    SignedIn people() {
        return new SignedIn();
    }

    @Bean
    RememberingLedger ledger() {
        return new RememberingLedger(new ArrayList<>());
    }

    @Bean
    AskedJobs jobs() {
        return new AskedJobs(new ArrayList<>());
    }
}
