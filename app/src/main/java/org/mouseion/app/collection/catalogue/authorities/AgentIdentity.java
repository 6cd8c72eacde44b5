package org.mouseion.app.collection.catalogue.authorities;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Dated;

/// When two descriptions of the same name are of one agent.
final class AgentIdentity {

    private AgentIdentity() {}

    /// What is known of an agent that decides who it is.
    record Traits(
            boolean group, @Nullable Dated born, @Nullable Dated died) {
        static Traits of(AgentDraft draft) {
            boolean nobody = AgentNames.keysOf(draft).stream().anyMatch(AgentNames::isNobody);
            boolean group = kindOf(draft) == Agent.Kind.GROUP;
            return new Traits(group, nobody ? null : draft.born(), nobody ? null : draft.died());
        }

        static Traits of(Agent agent) {
            return new Traits(agent.kind() == Agent.Kind.GROUP, agent.born(), agent.died());
        }
    }

    /// The kind a source states, unless the name shows that there is nobody behind it.
    static Agent.Kind kindOf(AgentDraft draft) {
        boolean named = false;
        for (String key : AgentNames.keysOf(draft)) {
            if (AgentNames.isNobody(key) || (draft.kind() == Agent.Kind.UNKNOWN && AgentNames.isGroup(key))) {
                return Agent.Kind.GROUP;
            }
            named = true;
        }
        return named ? draft.kind() : Agent.Kind.UNKNOWN;
    }

    /// Whether two of the same name are one. Groups: yes, unless their years conflict. Persons: both without years, or
    /// with at least one year that both state, and no year in conflict.
    static boolean areOne(Traits one, Traits other) {
        if (one.group() != other.group() || conflict(one.born(), other.born()) || conflict(one.died(), other.died())) {
            return false;
        }
        boolean agreed = bothKnown(one.born(), other.born()) || bothKnown(one.died(), other.died());
        boolean bare = isBare(one) && isBare(other);
        return one.group() || agreed || bare;
    }

    private static boolean isBare(Traits traits) {
        return !isKnown(traits.born()) && !isKnown(traits.died());
    }

    private static boolean isKnown(@Nullable Dated dated) {
        return dated != null && (dated.earliest() != null || dated.latest() != null);
    }

    private static boolean bothKnown(@Nullable Dated one, @Nullable Dated other) {
        return isKnown(one) && isKnown(other);
    }

    private static boolean conflict(@Nullable Dated one, @Nullable Dated other) {
        return one != null && other != null && (isAfter(one, other) || isAfter(other, one));
    }

    private static boolean isAfter(Dated one, Dated other) {
        Integer from = one.earliest();
        Integer to = other.latest();
        return from != null && to != null && from > to;
    }
}
