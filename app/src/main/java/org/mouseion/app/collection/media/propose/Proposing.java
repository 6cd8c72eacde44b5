package org.mouseion.app.collection.media.propose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureText;
import org.mouseion.app.collection.media.held.PictureTexts;
import org.mouseion.app.collection.media.held.PictureWriting;
import org.mouseion.app.collection.media.held.TextUse;
import org.mouseion.app.collection.media.looks.LooksRows;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Component;

/// Proposes an alternative text in each language that has none.
@Component
public class Proposing {

    /// Grows when sentences are made otherwise.
    static final String ENGINE = "facts@1";

    private final FactSentence sentence;
    private final Works works;
    private final LooksRows looks;
    private final PictureTexts texts;
    private final PictureWriting writing;

    Proposing(FactSentence sentence, Works works, LooksRows looks, PictureTexts texts, PictureWriting writing) {
        this.sentence = sentence;
        this.works = works;
        this.looks = looks;
        this.texts = texts;
        this.writing = writing;
    }

    /// @return how many texts wait for a person now that did not before
    public int propose(HeldPicture picture) {
        WorkId id = picture.work();
        Optional<Work> work = id == null ? Optional.empty() : works.find(id);
        if (work.isEmpty() || !picture.isReady()) {
            return 0;
        }
        Palette palette = looks.palettes(List.of(picture.id())).get(picture.id());
        int proposed = 0;
        for (Locale language : Tongues.ALL) {
            Optional<Proposal> proposal = sentence.write(picture, work.get().facts(), palette, language);
            if (proposal.isPresent() && propose(picture.id(), language.getLanguage(), proposal.get())) {
                proposed++;
            }
        }
        return proposed;
    }

    private boolean propose(PictureId picture, String language, Proposal proposal) {
        Optional<PictureText> waiting = texts.findProposed(picture, language, TextUse.ALT);
        if (waiting.filter(other ->
                        !other.proposer().startsWith("facts@") || other.text().equals(proposal.text()))
                .isPresent()) {
            return false;
        }
        return writing.propose(picture, language, TextUse.ALT, proposal.text(), ENGINE, proposal.grounds());
    }
}
