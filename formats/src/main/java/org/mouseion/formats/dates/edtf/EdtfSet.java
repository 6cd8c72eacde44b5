package org.mouseion.formats.dates.edtf;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Several dates: `[1857,1866]` is one of them, `{1981,2007}` is all of them (EDTF level 2, "Set representation").
public record EdtfSet(boolean all, List<Edtf> members) implements Edtf {

    public EdtfSet {
        members = List.copyOf(members);
        if (members.isEmpty() || members.stream().anyMatch(EdtfSet.class::isInstance)) {
            throw new IllegalArgumentException(
                    "A set holds at least one date or interval and no other set: " + members);
        }
    }

    @Override
    public String write() {
        String inside = members.stream().map(EdtfSet::writeMember).collect(Collectors.joining(","));
        return all ? "{" + inside + "}" : "[" + inside + "]";
    }

    /// Inside a set an interval is written with two dots: `1670..1672`, `..1900`, `1850..`.
    private static String writeMember(Edtf member) {
        if (member instanceof EdtfInterval(EdtfEnd from, EdtfEnd to)) {
            return (from instanceof EdtfDate a ? a.write() : "") + ".." + (to instanceof EdtfDate b ? b.write() : "");
        }
        return member.write();
    }

    @Override
    public @Nullable Integer earliestYear() {
        Integer least = members.getFirst().earliestYear();
        for (Edtf member : members) {
            Integer year = member.earliestYear();
            least = least == null || year == null ? null : Integer.valueOf(Math.min(least, year));
        }
        return least;
    }

    @Override
    public @Nullable Integer latestYear() {
        Integer most = members.getFirst().latestYear();
        for (Edtf member : members) {
            Integer year = member.latestYear();
            most = most == null || year == null ? null : Integer.valueOf(Math.max(most, year));
        }
        return most;
    }

    @Override
    public boolean approximate() {
        return members.stream().anyMatch(Edtf::approximate);
    }

    @Override
    public boolean uncertain() {
        return members.stream().anyMatch(Edtf::uncertain);
    }
}
