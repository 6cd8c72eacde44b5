package org.mouseion.app.discovery.guide.unanswered;

import org.springframework.stereotype.Component;

/// How many groups of questions wait for an answer.
@Component
public class OpenQuestions {

    private final Groups groups;

    OpenQuestions(Groups groups) {
        this.groups = groups;
    }

    public long count() {
        return groups.countOpen();
    }
}
