package org.mouseion.app.discovery.voice;

import org.mouseion.app.discovery.guide.RoomBeside;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Component;

/// The door from the guide to those who can be asked for their own words.
@Component
class RoomOfVoices implements RoomBeside {

    private final Voices voices;

    RoomOfVoices(Voices voices) {
        this.voices = voices;
    }

    @Override
    public boolean isOpen() {
        return !voices.list().isEmpty();
    }

    @Override
    public String path() {
        return "/voices";
    }

    @Override
    public String name(Words words) {
        return words.say("voice.title");
    }
}
