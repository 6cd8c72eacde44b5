package org.mouseion.app.discovery.guide.handed;

import java.time.LocalDate;

/// A conversation that was left at the desk.
///
/// @param address where the visitor wants to be answered, as they wrote it
/// @param talk the conversation as plain text
/// @param note what the visitor added; may be empty
/// @param mailed whether it was also sent to the desk by e-mail, as the visitor wished
public record Letter(
        long id, String address, String language, String talk, String note, LocalDate day, boolean mailed) {}
