package org.mouseion.app.discovery.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What is said on sensitive subjects, by the guide and by the voices.
@Component
public class Protocol {

    private final SensitiveWords words;
    private final ProtocolTable table;
    private final MessageSource messages;

    Protocol(ProtocolTable table, MessageSource messages) {
        this.words = new SensitiveWords();
        this.table = table;
        this.messages = messages;
    }

    /// The gravest subject somebody speaks of, in any of the four languages.
    public Optional<Finding> find(String text) {
        return words.find(text);
    }

    /// Every subject a text speaks of.
    public Set<Subject> findAll(String text) {
        return words.findAll(text);
    }

    /// What is said to it, in the language of the page: as reviewed, or the default.
    public ProtocolAnswer answer(Finding finding, Locale language) {
        return answer(finding.subject(), language);
    }

    public ProtocolAnswer answer(Subject subject, Locale language) {
        String tag =
                Tongues.find(language.toLanguageTag()).orElse(Locale.ENGLISH).getLanguage();
        return table.find(subject, tag).orElseGet(() -> standing(subject, tag));
    }

    /// The default: the sentence of the bundle, and the lines of the language's countries first.
    private ProtocolAnswer standing(Subject subject, String tag) {
        Words said = new Words(messages, Locale.of(tag));
        return new ProtocolAnswer(
                subject, tag, said.say("protocol." + subject + ".answer"), lines(subject, tag), 0, null);
    }

    private List<HelpLine> lines(Subject subject, String tag) {
        if (subject == Subject.COLONIAL || subject == Subject.ILLNESS) {
            return List.of();
        }
        List<Locale> tongues = new ArrayList<>(Tongues.ALL);
        tongues.sort(Comparator.comparing(tongue -> !tongue.getLanguage().equals(tag)));
        List<HelpLine> all = new ArrayList<>();
        for (Locale tongue : tongues) {
            all.addAll(HelpLine.read(messages.getMessage("protocol." + subject + ".lines", null, tongue)
                    .replace(';', '\n')));
        }
        return all.stream().distinct().toList();
    }
}
