package org.mouseion.app.knowledge.visiting;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mouseion.algorithms.calendar.Holidays;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.knowledge.Visiting.PublicHoliday;
import org.mouseion.app.platform.Tongues;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Public holidays by country and region, as Jollyday knows them. A region that it does not know is not taken for its
/// country, as Jollyday would: it does not exist.
@Component
final class HolidayRegions {

    private final Map<String, List<PublicHoliday>> years = new ConcurrentHashMap<>();
    private final MessageSource messages;

    HolidayRegions(MessageSource messages) {
        this.messages = messages;
    }

    /// Whether holidays are known for `fr`, `fr-57`, `es-ct`.
    boolean knows(String region) {
        return findPath(region).isPresent();
    }

    /// The parts of a region as Jollyday spells them.
    private static Optional<List<String>> findPath(String region) {
        String[] parts = region.split("-", -1);
        if (!HolidayManager.getSupportedCalendarCodes().contains(parts[0].toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(List.of(parts[0].toLowerCase(Locale.ROOT)));
        CalendarHierarchy at = manager(path.getFirst()).getCalendarHierarchy();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            Optional<Map.Entry<String, CalendarHierarchy>> below = at.getChildren().entrySet().stream()
                    .filter(child -> child.getKey().equalsIgnoreCase(part))
                    .findFirst();
            if (below.isEmpty()) {
                return Optional.empty();
            }
            path.add(below.get().getKey());
            at = below.get().getValue();
        }
        return Optional.of(path);
    }

    /// Every holiday of a year in their order; none where the region is empty.
    List<PublicHoliday> list(String region, int year) {
        return region.isEmpty() ? List.of() : years.computeIfAbsent(region + "/" + year, key -> compute(region, year));
    }

    Holidays.Calendar calendar(String region) {
        return day -> list(region, day.getYear()).stream()
                .filter(holiday -> holiday.day().equals(day))
                .map(PublicHoliday::key)
                .findFirst();
    }

    private List<PublicHoliday> compute(String region, int year) {
        List<String> path = findPath(region)
                .orElseThrow(() -> new IllegalArgumentException("No holidays are known of the region '" + region
                        + "'; a region is written fr, fr-57 or es-ct, after ISO 3166"));
        String[] below = path.subList(1, path.size()).toArray(String[]::new);
        return manager(path.getFirst()).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, below).stream()
                .map(holiday -> new PublicHoliday(dayOf(holiday), holiday.getPropertiesKey(), names(holiday)))
                .sorted(Comparator.comparing(PublicHoliday::day).thenComparing(PublicHoliday::key))
                .toList();
    }

    private static LocalDate dayOf(Holiday holiday) {
        return holiday.getDate();
    }

    /// The house's own word for it, else Jollyday's, which knows no Spanish.
    private Texts names(Holiday holiday) {
        Map<String, String> names = new TreeMap<>();
        for (Locale tongue : Tongues.ALL) {
            String own = messages.getMessage("visiting.holiday." + holiday.getPropertiesKey(), null, null, tongue);
            names.put(tongue.getLanguage(), own == null ? holiday.getDescription(tongue) : own);
        }
        return new Texts(names);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
