package org.mouseion.formats.iiif.annotations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One annotation (section 3.1).
///
/// @param id          its address
/// @param motivations why it was made: `supplementing` for a transcription, `correcting` by way of `editing`,
///                    `commenting`, `tagging`, `painting` …
/// @param bodies      what it says; none for a mere highlight
/// @param targets     what it is about; one at least
/// @param creator     the person or house that said it
/// @param created     when
/// @param generator   the programme that wrote it down, or read it
/// @param rights      the address of a licence, `""` for none
public record Annotation(
        String id,
        List<String> motivations,
        List<Body> bodies,
        List<Target> targets,
        Optional<Maker> creator,
        Optional<Instant> created,
        Optional<Maker> generator,
        String rights) {

    public Annotation {
        motivations = List.copyOf(motivations);
        bodies = List.copyOf(bodies);
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException(
                    "Annotation " + id + " is about nothing (section 3.1: 1 or more targets).");
        }
    }

    /// An annotation by nobody in particular.
    public static Annotation of(String id, String motivation, Body body, Target target) {
        return new Annotation(
                id,
                List.of(motivation),
                List.of(body),
                List.of(target),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /// The same, said by `maker` at `time`.
    public Annotation by(Maker maker, Instant time) {
        return new Annotation(
                id, motivations, bodies, targets, Optional.of(maker), Optional.of(time), generator, rights);
    }

    /// The same, read or written down by the programme `software`.
    public Annotation read(Maker software) {
        return new Annotation(id, motivations, bodies, targets, creator, created, Optional.of(software), rights);
    }

    /// The same with the best reading of each body in doubt, for viewers that know of no choice and would
    /// show nothing.
    public Annotation best() {
        List<Body> decided = bodies.stream()
                .map(body -> body instanceof Body.Choice(List<Body.Text> readings) ? readings.get(0) : body)
                .toList();
        return new Annotation(id, motivations, decided, targets, creator, created, generator, rights);
    }

    /// The words of its bodies, the first reading of each.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Body body : bodies) {
            String words = switch (body) {
                case Body.Text said -> said.value();
                case Body.Choice choice -> choice.readings().get(0).value();
                case Body.Reference _ -> "";
            };
            text.append(text.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
        }
        return text.toString();
    }
}
