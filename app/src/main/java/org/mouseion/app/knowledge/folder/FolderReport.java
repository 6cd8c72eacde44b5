package org.mouseion.app.knowledge.folder;

import java.util.List;

/// What became of each file of a folder, by its path.
record FolderReport(List<Line> lines) {

    FolderReport {
        lines = List.copyOf(lines);
    }

    /// @param source number of the source; 0 in a rehearsal, and where it could not be read
    /// @param hidden runs of words that were left out because nobody would see them
    /// @param proposed statements that wait for a person
    /// @param problem code of what is wrong; empty where it was read
    record Line(
            String file,
            long source,
            String title,
            String language,
            int passages,
            int hidden,
            int proposed,
            String problem,
            List<Object> arguments) {

        static Line unread(String file, String problem, List<Object> arguments) {
            return new Line(file, 0, "", "", 0, 0, 0, problem, arguments);
        }

        boolean isRead() {
            return problem.isEmpty();
        }
    }

    int countRead() {
        return (int) lines.stream().filter(Line::isRead).count();
    }
}
