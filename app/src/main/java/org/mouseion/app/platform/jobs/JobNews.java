package org.mouseion.app.platform.jobs;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Words;

/// What the browser is told of a job while it runs.
///
/// @param told each count as a sentence, under the name of the count
/// @param says a sentence where the figures are not enough: it waits, or something went wrong
record JobNews(
        long id,
        String kind,
        String state,
        boolean over,
        long done,
        long total,
        Map<String, Long> counts,
        Map<String, String> told,
        String says) {

    static JobNews of(JobView view, Words words) {
        return new JobNews(
                view.id().value(),
                view.kind(),
                view.state().name(),
                view.state().isOver(),
                view.progress().done(),
                view.progress().total(),
                view.progress().counts(),
                told(view.progress().counts(), words),
                says(view, words));
    }

    /// "326 created", in the order of the names.
    static Map<String, String> told(Map<String, Long> counts, Words words) {
        Map<String, String> told = new TreeMap<>();
        counts.forEach((name, count) -> told.put(name, words.sayOr(name + " " + count, "job.count." + name, count)));
        return told;
    }

    /// The problem in words, or what a job without figures does; empty where the figures tell it.
    static String says(JobView view, Words words) {
        if (view.problem() != null) {
            return view.sayProblem(words);
        }
        return view.state() == JobView.State.RUNNING
                ? ""
                : words.say("job.state." + view.state().name().toLowerCase(Locale.ROOT));
    }
}
