package org.mouseion.app.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.calendar.Days;
import org.mouseion.algorithms.calendar.Holidays;
import org.mouseion.algorithms.calendar.OpeningHours;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.algorithms.calendar.SpecialDay;
import org.mouseion.algorithms.calendar.Week;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Words;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisitSchemaTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-20T09:00:00Z"), PARIS);

    @Test
    void a_search_engine_reads_the_week_and_the_days_on_which_something_else_holds() {
        VisitSchema schema = new VisitSchema(new Filled(), JsonMapper.shared(), CLOCK);
        String document = schema.of(page()).orElseThrow();
        assertThat(document).doesNotContain("<");
        JsonNode place = JsonMapper.shared().readTree(document);
        assertThat(place.path("@type").asString("")).isEqualTo("Museum");
        assertThat(place.path("name").asString("")).isEqualTo("Musée <du> Port");
        assertThat(place.path("openingHoursSpecification")).hasSize(2);
        assertThat(place.path("openingHoursSpecification")
                        .get(0)
                        .path("dayOfWeek")
                        .asString(""))
                .isEqualTo("https://schema.org/Tuesday");
        JsonNode christmas = place.path("specialOpeningHoursSpecification").get(0);
        assertThat(christmas.path("validFrom").asString("")).isEqualTo("2026-12-25");
        assertThat(christmas.path("opens").asString("")).isEqualTo("00:00");
        assertThat(christmas.path("closes").asString("")).isEqualTo("00:00");
    }

    private static Page page() {
        return new Page(
                new Words(new StaticMessageSource(), Locale.FRENCH),
                new House(Map.of("fr", "Maison"), Map.of(), "", false),
                "",
                "",
                "/",
                "",
                "https://port.example",
                Optional.empty(),
                null,
                List.of(),
                true,
                false,
                Page.Csrf.NONE,
                true,
                path -> path,
                List.of());
    }

    /// A museum that opens on Tuesdays, twice, and not on Christmas Day.
    private static final class Filled implements Visiting {

        @Override
        public Optional<VisitingInformation> find(LocalDate day) {
            return Optional.of(new VisitingInformation(List.of(new Site(
                    "museum",
                    "museum",
                    Texts.of("fr", "Musée <du> Port"),
                    Texts.NONE,
                    new VisitingInformation.Address("12 quai", "76600", "Le Havre", "FR"),
                    new VisitingInformation.Contact("", "", ""),
                    PARIS,
                    new VisitingInformation.Hours(
                            Map.of(), List.of(), VisitingInformation.HolidayRules.NONE, List.of(), 0, Texts.NONE),
                    List.of(),
                    List.of(),
                    Map.of()))));
        }

        @Override
        public OpeningHours hours(Site site) {
            return new OpeningHours(
                    PARIS,
                    new Week(Map.of(DayOfWeek.TUESDAY, List.of(Span.parse("10:00-12:00"), Span.parse("14:00-18:00")))),
                    List.of(),
                    Holidays.NONE,
                    List.of(new SpecialDay("0", Days.of(LocalDate.of(2026, 12, 25)), List.of())),
                    0);
        }

        @Override
        public List<PublicHoliday> listHolidays(Site site, int year) {
            return List.of();
        }

        @Override
        public Optional<Passage> findPassage(String site, VisitingSection section, String language) {
            return Optional.empty();
        }
    }
}
