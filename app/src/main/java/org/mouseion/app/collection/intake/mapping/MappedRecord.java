package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.WorkFacts;

/// A record whose fields have found their places, and whose names are still only names. Only [Mapper] makes one; the
/// next state is made by identifying it.
public sealed interface MappedRecord {

    long position();

    SourceRef source();

    /// Doubts to tell, as stable codes: `date-impossible`, `date-unread`.
    List<Doubt> doubts();

    /// @param agents the agents of [WorkFacts#makers], one for one; one that the record gives by its identifier alone
    /// has that for a name
    /// @param places the places of [WorkFacts#places], one for one
    record Work(
            long position,
            SourceRef source,
            WorkFacts facts,
            List<AgentDraft> agents,
            List<PlaceRef> places,
            List<Doubt> doubts)
            implements MappedRecord {
        public Work {
            agents = List.copyOf(agents);
            places = List.copyOf(places);
            doubts = List.copyOf(doubts);
            if (agents.size() != facts.makers().size()
                    || places.size() != facts.places().size()) {
                throw new IllegalArgumentException("Makers and places go one for one with their drafts, but record "
                        + source + " has " + facts.makers().size() + " makers, " + agents.size() + " agents, "
                        + facts.places().size() + " places, " + places.size() + " drafts");
            }
        }
    }

    /// @param kept what no rule took, by source path
    record Agent(long position, SourceRef source, AgentDraft agent, Map<String, List<String>> kept, List<Doubt> doubts)
            implements MappedRecord {}

    /// @param kept what no rule took, by source path
    record Place(
            long position, SourceRef source, Places.Draft place, Map<String, List<String>> kept, List<Doubt> doubts)
            implements MappedRecord {}

    /// @param of the work it happened to
    /// @param kept what no rule took, by source path
    record Event(
            long position,
            SourceRef source,
            SourceRef of,
            List<Happening> happenings,
            Map<String, List<String>> kept,
            List<Doubt> doubts)
            implements MappedRecord {}

    /// Something in the record that a person may want to look at; it was imported all the same.
    record Doubt(String code, String written) {}
}
