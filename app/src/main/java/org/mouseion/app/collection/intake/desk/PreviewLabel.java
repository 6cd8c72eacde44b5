package org.mouseion.app.collection.intake.desk;

import java.util.List;
import java.util.Map;

/// One record as it will be.
///
/// @param wrong message code of why it would be set aside, or empty
/// @param kept how many fields stay as they are, under their source name
public record PreviewLabel(
        long position,
        List<String> makers,
        String title,
        String date,
        String medium,
        String size,
        String number,
        List<String> words,
        int kept,
        String wrong,
        Map<String, String> wrongArgs) {}
