package org.mouseion.app.knowledge.visiting;

/// A form of visiting information with a bit of everything, for tests.
public final class HousesOfTests {

    private HousesOfTests() {}

    public static final String FORM = """
            {
              "owner": "Visitor services",
              "validFrom": "2026-01-01",
              "validTo": "2027-12-31",
              "reviewBy": "2027-06-30",
              "sites": [
                {
                  "key": "museum", "kind": "museum", "zone": "Europe/Paris",
                  "name": {"fr": "Musée du Port", "en": "Harbour Museum", "nl": "Havenmuseum"},
                  "about": {"en": "Ships and the people who sailed them"},
                  "address": {"street": "12 quai des Brumes", "postcode": "76600", "town": "Le Havre", "country": "FR"},
                  "contact": {"email": "accueil@port.example", "telephone": "+33 2 00 00 00 00", "web": "https://port.example"},
                  "hours": {
                    "week": {"tuesday": ["10:00-12:30", "14:00-18:00"], "wednesday": "10:00-18:00", "friday": ["18:00-02:00"], "sunday": ["11:00-17:00"]},
                    "seasons": [{"name": {"en": "Summer", "fr": "Été"}, "from": "07-01", "to": "08-31", "week": {"tuesday": ["09:00-20:00"]}}],
                    "holidays": {"region": "fr", "closed": ["CHRISTMAS", "NEW_YEAR"], "hours": {"NATIONAL_DAY": ["14:00-18:00"]}, "others": "as-usual"},
                    "exceptions": [{"from": "2026-12-24", "hours": ["10:00-16:00"], "reason": {"fr": "Veille de Noël", "en": "Christmas Eve"}},
                                   {"from": "2027-02-01", "to": "2027-02-14", "reason": {"en": "Works in the halls"}}],
                    "lastAdmission": 45
                  },
                  "prices": [
                    {"key": "full", "name": {"fr": "Plein tarif", "en": "Full price"}, "amount": "12.50"},
                    {"key": "under-26", "name": {"fr": "Jeunes", "en": "Young people"}, "amount": "0", "minAge": 0, "maxAge": 25, "conditions": {"en": "Bring proof of age"}}
                  ],
                  "freeDays": [{"nth": 1, "weekday": "sunday", "name": {"en": "Open Sunday"}}],
                  "access": [{"key": "step-free", "answer": "yes", "words": {"en": "By the door on the quay", "fr": "Par la porte du quai"}}, {"key": "lift", "answer": "no"}],
                  "transport": [{"key": "tram", "words": {"en": "Line A, stop Docks"}}],
                  "services": [{"key": "cafe", "answer": "yes"}],
                  "rules": [{"key": "photography", "answer": "partly", "words": {"en": "Without flash"}}]
                }
              ]
            }
            """;
}
