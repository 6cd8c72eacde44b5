package org.mouseion.app.discovery.guide;

import java.time.ZonedDateTime;
import java.util.Locale;

/// One turn of a visitor.
///
/// @param words what was typed or said, as it came; may be anything
/// @param page language of the page the visitor is on, for linking words where the turn's own language cannot be told
/// @param state where the conversation stands, as the browser sent it back: not to be trusted
/// @param now when it is asked, in the house's time zone
public record Turn(String words, Locale page, DialogueState state, ZonedDateTime now) {}
