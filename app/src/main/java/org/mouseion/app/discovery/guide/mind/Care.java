package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.protocol.Finding;
import org.mouseion.app.discovery.protocol.Protocol;
import org.mouseion.app.discovery.protocol.ProtocolAnswer;
import org.mouseion.app.discovery.protocol.Subject;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Meets who is in need, before anything else is thought of. All that was typed is heard, however long it is, and
/// nothing of it is kept.
@Component
class Care {

    /// Intent of these replies, for counting.
    static final String INTENT = "care";

    /// Help lines beside an answer; those of the language come first.
    private static final int BESIDE = 4;

    private final Protocol protocol;
    private final MessageSource messages;

    Care(Protocol protocol, MessageSource messages) {
        this.protocol = protocol;
        this.messages = messages;
    }

    Optional<Finding> hear(String words) {
        return protocol.find(words);
    }

    /// The reviewed answer with its help lines and nothing else, in the language of the words that were heard.
    ///
    /// @param tag language of the turn, where these words do not say
    Reply meet(Finding finding, String tag, DialogueState state) {
        Words words = new Words(messages, Locale.of(finding.language().orElse(tag)));
        ProtocolAnswer answer = protocol.answer(finding, words.locale());
        List<Reply.Said> said = new ArrayList<>();
        answer.paragraphs().forEach(paragraph -> said.add(Reply.Said.linking(paragraph, words.tag())));
        answer.lines().forEach(line -> said.add(Reply.Said.linking(line.in(words), words.tag())));
        return new Reply(
                Reply.Kind.PROTOCOL,
                words.tag(),
                said,
                List.of(),
                null,
                List.of(words.say("guide.choice.person")),
                1,
                state,
                List.of(
                        words.say("protocol.why", words.say("protocol.subject." + finding.subject())),
                        answer.note(words),
                        words.say("protocol.on")),
                INTENT);
    }

    /// A question about somebody else's suicide is answered; who listens is said beside it.
    Reply beside(Reply reply, Finding finding) {
        if (finding.subject() != Subject.SUICIDE) {
            return reply;
        }
        Words words = new Words(messages, Locale.of(reply.language()));
        List<Reply.Said> said = new ArrayList<>(reply.sentences());
        said.add(Reply.Said.linking(words.say("protocol.beside"), words.tag()));
        protocol.answer(finding, words.locale()).lines().stream()
                .limit(BESIDE)
                .forEach(line -> said.add(Reply.Said.linking(line.in(words), words.tag())));
        return reply.saying(said);
    }
}
