package org.mouseion.app.platform.files;

import java.io.IOException;
import java.util.random.RandomGenerator;
import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// Reads a sample of the files again.
@Component
class FilesCheck implements Check {

    /// Two hundred pictures are read in a second or two; one in a hundred damaged is found with a chance of 87 %.
    private static final int SAMPLE = 200;

    private final FileScrub scrub;

    FilesCheck(FileScrub scrub) {
        this.scrub = scrub;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Result run() throws IOException {
        FileScrub.Outcome outcome = scrub.scrub(SAMPLE, RandomGenerator.getDefault());
        if (outcome.damaged().isEmpty()) {
            return Result.good("doctor.files", outcome.files(), outcome.read());
        }
        return Result.wrong(
                "doctor.files.damaged",
                outcome.damaged().size(),
                outcome.read(),
                outcome.damaged().getFirst());
    }
}
