package org.mouseion.app.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.statements.StatementRows;
import org.mouseion.app.platform.Colleagues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// A folder of documents, with what is said of each at its head or in a sheet.
@AreaTest(
        scan = {"knowledge", "governance.rulings", "platform.web", "platform.files"},
        classes = FolderImportAreaTest.Neighbours.class)
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class FolderImportAreaTest {

    static class Neighbours extends DeskNeighbours {
        @Bean
        Colleagues colleagues() {
            return email -> email.equals("ada@museum.example") ? Optional.of(7L) : Optional.empty();
        }
    }

    @TempDir
    Path folder;

    @Autowired
    FolderImport imports;

    @Autowired
    Sources sources;

    @Autowired
    StatementRows statements;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void fill() throws IOException {
        write("lift.md", """
                ---
                title: The lift
                language: en
                owner: Visitor services
                priority: 1
                from: 2026-01-01
                until: 2030-12-31
                review: 2027-06-01
                rights: CC0
                ---
                # Lift

                The lift is behind the shop. It carries four persons at once.
                """);
        write(
                "rooms/jardin.html",
                "<html><body><h1>Jardin</h1><p>Le jardin ferme à la tombée de la nuit.</p></body></html>");
        write("staff.txt", "The alarm is tested every Monday at eight in the morning.");
        write("bad-day.md", "---\nlanguage: en\nreview: soon\n---\nThe well is deep and very old.");
        write("bad-name.md", "---\nlanguage: en\ncolour: red\n---\nThe well is deep and very old.");
        write("broken.pdf", "%PDF-1.7 this is none");
        write(".hidden.md", "Not for anybody.");
        write("sources.csv", """
                file;title;language;owner;audience
                rooms/jardin.html;"Le jardin ; la nuit";fr;Jardiniers;everyone
                staff.txt;Alarm;en;Security;staff
                gone.md;Gone;en;;
                """);
    }

    private FolderReport.Line line(FolderReport report, String file) {
        return report.lines().stream()
                .filter(line -> line.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private Source source(FolderReport report, String file) {
        return sources.find(new SourceId(line(report, file).source())).orElseThrow();
    }

    @Test
    void a_rehearsal_tells_all_and_takes_nothing_in() throws IOException {
        fill();
        int before = sources.list().size();
        FolderReport report = imports.run(folder, false, true);
        assertThat(sources.list()).hasSize(before);
        assertThat(report.countRead()).isEqualTo(3);
        assertThat(report.lines()).extracting(FolderReport.Line::file).doesNotContain(".hidden.md", "sources.csv");
        assertThat(line(report, "bad-day.md").problem()).isEqualTo("day-unreadable");
        assertThat(line(report, "bad-name.md").problem()).isEqualTo("knowledge-folder-name");
        assertThat(line(report, "broken.pdf").problem()).startsWith("document-");
        assertThat(line(report, "gone.md").problem()).isEqualTo("knowledge-folder-missing");
    }

    @Test
    void particulars_come_from_the_head_and_from_the_sheet_and_a_draft_waits_for_a_person() throws IOException {
        fill();
        FolderReport report = imports.run(folder, false, false);
        Source lift = source(report, "lift.md");
        assertThat(lift.title()).isEqualTo("The lift");
        assertThat(lift.owner()).isEqualTo("Visitor services");
        assertThat(lift.priority()).isEqualTo(1);
        assertThat(lift.validity().to()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(lift.reviewBy()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(lift.rights()).isEqualTo("CC0");
        assertThat(lift.state()).isEqualTo(SourceState.DRAFT);
        assertThat(sources.listPassages(lift.id()).toString())
                .contains("behind the shop")
                .doesNotContain("priority");
        assertThat(line(report, "lift.md").proposed()).isPositive();
        assertThat(statements.list(lift.id())).isNotEmpty();

        Source garden = source(report, "rooms/jardin.html");
        assertThat(garden.title()).isEqualTo("Le jardin ; la nuit");
        assertThat(garden.language()).isEqualTo("fr");
        assertThat(source(report, "staff.txt").audience()).isEqualTo(Audience.STAFF);
    }

    @Test
    void the_colleague_to_be_told_is_named_by_the_address_of_their_account() throws IOException {
        write("ramp.md", "---\nlanguage: en\naccount: ada@museum.example\n---\nThe lift is behind the shop.");
        write("well.md", "---\nlanguage: en\naccount: gone@museum.example\n---\nThe well is deep and very old.");
        FolderReport report = imports.run(folder, false, false);
        assertThat(source(report, "ramp.md").ownerAccount()).isEqualTo(7);
        assertThat(line(report, "well.md").problem()).isEqualTo("knowledge-folder-account");
    }

    @Test
    void the_same_file_again_is_the_same_source_and_what_is_published_is_said() throws IOException {
        fill();
        FolderReport first = imports.run(folder, true, false);
        assertThat(source(first, "lift.md").state()).isEqualTo(SourceState.PUBLISHED);
        write("lift.md", "---\nlanguage: en\ntitle: The lift\n---\nThe lift is beside the stairs now.");
        FolderReport second = imports.run(folder, true, false);
        assertThat(line(second, "lift.md").source())
                .isEqualTo(line(first, "lift.md").source());
        assertThat(sources.listPassages(new SourceId(line(second, "lift.md").source()))
                        .toString())
                .contains("beside the stairs")
                .doesNotContain("behind the shop");
    }
}
