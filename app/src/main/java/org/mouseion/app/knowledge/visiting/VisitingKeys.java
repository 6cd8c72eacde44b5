package org.mouseion.app.knowledge.visiting;

import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.VisitingSection;

/// What the form offers to say in each section. Other keys may be used; their label is then the key itself.
public final class VisitingKeys {

    public static final Map<VisitingSection, List<String>> FACTS = Map.of(
            VisitingSection.ACCESS,
            List.of(
                    "step-free",
                    "lift",
                    "wheelchair-loan",
                    "accessible-toilet",
                    "accessible-parking",
                    "induction-loop",
                    "audio-description",
                    "tactile",
                    "sign-language",
                    "large-print",
                    "easy-read",
                    "guide-dogs",
                    "quiet-hours",
                    "seating",
                    "pushchairs"),
            VisitingSection.TRANSPORT,
            List.of("train", "metro", "tram", "bus", "car", "bicycle", "on-foot"),
            VisitingSection.SERVICES,
            List.of(
                    "cafe",
                    "restaurant",
                    "shop",
                    "cloakroom",
                    "lockers",
                    "wifi",
                    "parking",
                    "bicycle-parking",
                    "toilets",
                    "baby-change",
                    "guided-tours",
                    "audio-guide",
                    "group-booking",
                    "reading-room",
                    "picnic",
                    "lost-property"),
            VisitingSection.RULES,
            List.of(
                    "photography",
                    "flash",
                    "filming",
                    "bags",
                    "umbrellas",
                    "food",
                    "animals",
                    "sketching",
                    "touching",
                    "smoking",
                    "telephone"));

    public static final List<String> AUDIENCES = List.of(
            "child",
            "student",
            "senior",
            "unemployed",
            "disabled",
            "teacher",
            "group",
            "school",
            "family",
            "resident",
            "member");

    private VisitingKeys() {}
}
