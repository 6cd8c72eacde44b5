package org.mouseion.app.collection.text.recognise;

import java.time.Instant;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;

/// A page that a machine could not read, as the desk shows it.
///
/// @param number of the page in its work, from 1
/// @param reason as the messages `recognise.reason.…` have it
public record AsidePage(PictureId picture, WorkId work, int number, String reason, String reader, Instant tried) {}
