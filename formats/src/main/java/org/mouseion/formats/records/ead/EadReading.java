package org.mouseion.formats.records.ead;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadFault;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.Remark;
import org.mouseion.formats.records.UnreadableRecord;

/// Levels out of a stream of elements. Only the levels that are open are held: each becomes a record when it ends, so
/// what lies in it comes before it.
final class EadReading {

    private final EadXml xml;
    private final EadHead head;
    private final int longestRecord;
    private final Deque<EadLevel> open = new ArrayDeque<>();
    private final Set<String> keys = new HashSet<>();
    private final List<RecordOutcome> ready = new ArrayList<>();
    private long position;
    private boolean ended;

    /// @param xml at the start of `archdesc`
    EadReading(EadXml xml, EadHead head, int longestRecord) {
        this.xml = xml;
        this.head = head;
        this.longestRecord = longestRecord;
        begin(xml.node());
    }

    /// The next outcome, or null at the end.
    @Nullable
    RecordOutcome next() throws IOException {
        while (ready.isEmpty() && !ended) {
            try {
                step();
            } catch (EadTrouble trouble) {
                giveUp(trouble);
            }
        }
        return ready.isEmpty() ? null : ready.removeFirst();
    }

    private void step() throws IOException, EadTrouble {
        if (!xml.next()) {
            ended = true;
            return;
        }
        EadLevel level = open.peek();
        if (xml.isStart()) {
            String name = xml.name();
            if (level == null) {
                if (name.equals("archdesc")) {
                    begin(xml.node());
                }
            } else if (isInternal(xml.node())) {
                pass(level);
            } else if (EadNames.isComponent(name)) {
                begin(xml.node());
            } else if (EadNames.isThrough(name)) {
                EadNode wrapper = xml.node();
                if (!wrapper.attributes().isEmpty()) {
                    EadFields.add(level.tree(), wrapper);
                }
            } else {
                field(level);
            }
        } else if (xml.isEnd()) {
            String name = xml.name();
            if (level != null && (EadNames.isComponent(name) || name.equals("archdesc"))) {
                end();
            }
        } else if (level != null && !xml.text().isBlank()) {
            EadNode stray = new EadNode("stray");
            stray.content().add(xml.text());
            EadFields.add(level.tree(), stray);
        }
    }

    private void begin(EadNode start) {
        EadLevel above = open.peek();
        String path = above == null ? "" : above.nextPath();
        String id = start.attributes().getOrDefault("id", "");
        String top = head.id();
        String key = above == null ? top : top + "#" + (id.isEmpty() ? path : id);
        if (!keys.add(key)) {
            key = top + "#" + (above == null ? "archdesc" : path);
            for (int again = 2; !keys.add(key); again++) {
                key = top + "#" + (above == null ? "archdesc" : path) + "-" + again;
            }
        }
        EadLevel level = new EadLevel(above, key, path, start);
        if (above == null) {
            head.into(level.tree());
        }
        open.push(level);
    }

    private void field(EadLevel level) throws IOException, EadTrouble {
        EadNode node = xml.node();
        long left = longestRecord - level.grow(0);
        long taken = fill(node, left, level);
        if (level.grow(taken) <= longestRecord) {
            EadFields.add(level.tree(), node);
        }
    }

    /// Reads what is in the element to its end.
    ///
    /// @return characters met, whether they were kept or not
    private long fill(EadNode top, long most, EadLevel level) throws IOException, EadTrouble {
        Deque<EadNode> inside = new ArrayDeque<>();
        inside.push(top);
        long met = size(top);
        while (!inside.isEmpty() && xml.next()) {
            if (xml.isStart()) {
                EadNode node = xml.node();
                if (isInternal(node)) {
                    pass(level);
                    continue;
                }
                met += size(node);
                if (met <= most) {
                    inside.element().content().add(node);
                }
                inside.push(node);
            } else if (xml.isEnd()) {
                inside.pop();
            } else {
                String text = xml.text();
                met += text.length();
                if (met <= most) {
                    inside.element().content().add(text);
                }
            }
        }
        return met;
    }

    private static long size(EadNode node) {
        long size = node.name().length() + 40L;
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            size += attribute.getKey().length() + attribute.getValue().length();
        }
        return size;
    }

    /// What an archive marks as internal is not for the public: it stays in its own file.
    private static boolean isInternal(EadNode node) {
        return node.attributes().getOrDefault("audience", "").equals("internal");
    }

    /// Leaves out the element that begins here.
    private void pass(EadLevel level) throws IOException, EadTrouble {
        level.leaveOut();
        int deep = 1;
        while (deep > 0 && xml.next()) {
            deep += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
        }
    }

    private void end() {
        EadLevel level = open.pop();
        position++;
        if (level.grow(0) > longestRecord) {
            ready.add(UnreadableRecord.of(
                    position,
                    ReadFault.LINE_TOO_LONG,
                    Map.of("limit", Integer.toString(longestRecord)),
                    "The level " + level.key() + " is longer than " + longestRecord + " characters.",
                    level.key()));
            return;
        }
        List<Remark> remarks = new ArrayList<>();
        if (level.internal() > 0) {
            remarks.add(Remark.of(ReadFault.INTERNAL_LEFT_OUT, Map.of("count", Integer.toString(level.internal()))));
        }
        Set<String> unknown = xml.takeUnknown();
        if (!unknown.isEmpty()) {
            remarks.add(Remark.of(ReadFault.UNKNOWN_ENTITY, Map.of("names", String.join(", ", unknown))));
        }
        ready.add(new RawRecord(position, level.done(), remarks));
    }

    /// Where no more can be read, the levels that are open are given as far as they were: what lies in them hangs on
    /// them.
    private void giveUp(EadTrouble trouble) {
        ended = true;
        while (!open.isEmpty()) {
            end();
        }
        ready.add(UnreadableRecord.of(
                position + 1, trouble.fault(), trouble.args(), String.valueOf(trouble.getMessage()), ""));
    }
}
