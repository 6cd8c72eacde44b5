package org.mouseion.app.knowledge.visiting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form as JSON, in and out; docs/methods/visiting.md has the format.
@Component
public final class VisitingJson {

    private static final int MOST_SITES = 50;

    private final JsonMapper json = JsonMapper.builder().build();
    private final SiteReading sites;

    VisitingJson(HolidayRegions regions) {
        this.sites = new SiteReading(regions);
    }

    /// What reading came to.
    public sealed interface Outcome {

        record Read(VisitingEdition edition) implements Outcome {}

        /// Nothing is taken; every fault is named.
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    public Outcome read(String text) {
        try {
            return read(json.readTree(text));
        } catch (JacksonException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : Integer.toString(broken.getLocation().getLineNr());
            return new Outcome.Faulty(List.of(new Fault("", "json", where)));
        }
    }

    public Outcome read(JsonNode tree) {
        List<Fault> faults = new ArrayList<>();
        Fields top = new Fields(tree, "", faults);
        List<Site> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        List<Fields> found = top.list("sites");
        if (found.size() > MOST_SITES) {
            top.fault("sites", "many", Integer.toString(found.size()));
        }
        for (Fields one : found.subList(0, Math.min(MOST_SITES, found.size()))) {
            sites.read(one).ifPresent(site -> {
                if (!keys.add(site.key())) {
                    one.fault("key", "twice", site.key());
                }
                read.add(site);
            });
        }
        if (found.isEmpty()) {
            top.fault("sites", "none", "");
        }
        VisitingEdition edition = VisitingEdition.draft(
                new VisitingInformation(read),
                top.validity("validFrom", "validTo"),
                top.date("reviewBy"),
                top.text("owner"));
        return faults.isEmpty() ? new Outcome.Read(edition) : new Outcome.Faulty(faults);
    }

    public JsonNode write(VisitingEdition edition) {
        return VisitingTree.of(edition);
    }

    public String text(VisitingEdition edition) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(write(edition));
    }
}
