package org.mouseion.app.discovery.guide.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The questions that the demonstration museum checks its guide by.
@Component
@Order(900)
class DemoQuestions implements DemoContent {

    private final BenchRecords records;

    DemoQuestions(BenchRecords records) {
        this.records = records;
    }

    /// Few enough to be written down at once; a series a person changed is left alone.
    @Override
    public List<JobId> begin() {
        ClassPathResource file = new ClassPathResource("demo/questions.csv");
        if (file.exists() && records.list("house").isEmpty()) {
            try {
                records.replace("house", QuestionFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new IllegalStateException("The demonstration's questions cannot be read", unreadable);
            }
        }
        return List.of();
    }
}
