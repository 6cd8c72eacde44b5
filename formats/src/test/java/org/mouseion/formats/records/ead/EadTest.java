package org.mouseion.formats.records.ead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.Read;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordFormat;
import org.mouseion.testing.Property;

/// In the order of the tag library: head, levels, what is said of a level, names and dates, prose.
class EadTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd (EAD) Version 2002//EN" "ead.dtd">
            <ead><eadheader langencoding="iso639-2b"><eadid countrycode="fr">FRAN_IR_1</eadid>
            <filedesc><titlestmt><titleproper>Papers of a mill</titleproper></titlestmt></filedesc>
            <profiledesc><langusage><language langcode="fre">French</language></langusage></profiledesc></eadheader>
            """;

    private static Read read(String description) {
        return Read.all(HEAD + description + "</ead>");
    }

    private static RawRecord byKey(Read read, String key) {
        return read.records().stream()
                .filter(record -> record.values("key").equals(List.of(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + read.column("key")));
    }

    @Test
    void the_head_names_the_file_and_its_language_and_stays_with_the_whole() {
        Read read = read("<archdesc level='fonds'><did><unittitle>Mill</unittitle></did></archdesc>");
        assertThat(read.shape().format()).isEqualTo(RecordFormat.EAD);
        assertThat(read.shape().named()).isEqualTo("FRAN_IR_1");
        assertThat(read.shape().language()).isEqualTo("fr");
        RawRecord fonds = byKey(read, "FRAN_IR_1");
        assertThat(fonds.values("findingAid.eadheader[].filedesc[].titlestmt[].titleproper[].text"))
                .containsExactly("Papers of a mill");
        assertThat(fonds.values("findingAid.eadheader[].eadid[].countrycode")).containsExactly("fr");
        assertThat(fonds.values("level")).containsExactly("fonds");
        assertThat(fonds.values("parent")).isEmpty();
    }

    @Test
    void levels_are_given_after_what_lies_in_them_and_say_where_they_stand() {
        Read read = read("""
                <archdesc level="fonds"><did><unittitle>Mill</unittitle></did><dsc type="combined">
                <c01 level="series" id="a"><did><unitid>1</unitid></did>
                  <c02 level="file" id="a1"><did><unitid>1/1</unitid></did></c02>
                  <c02 level="otherlevel" otherlevel="liasse"><did><unitid>1/2</unitid></did></c02></c01>
                <c01 id="a"><did><unitid>2</unitid></did></c01></dsc></archdesc>""");
        assertThat(read.column("key"))
                .containsExactly("FRAN_IR_1#a1", "FRAN_IR_1#1.2", "FRAN_IR_1#a", "FRAN_IR_1#2", "FRAN_IR_1");
        assertThat(read.column("parent")).containsExactly("FRAN_IR_1#a", "FRAN_IR_1#a", "FRAN_IR_1", "FRAN_IR_1", "");
        assertThat(read.column("order")).containsExactly("1", "2", "1", "2", "1");
        assertThat(read.column("level")).containsExactly("file", "liasse", "series", "", "fonds");
        assertThat(read.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(byKey(read, "FRAN_IR_1").values("dsc[].type")).containsExactly("combined");
    }

    @Test
    void what_follows_the_components_is_not_lost() {
        Read read = read("""
                <archdesc level="fonds"><did><unittitle>Mill</unittitle></did>
                <dsc><c id="x"><did><unittitle>File</unittitle></did></c></dsc>
                <bibliography><bibref>A book</bibref></bibliography></archdesc>""");
        assertThat(byKey(read, "FRAN_IR_1").values("bibliography[].text")).containsExactly("A book");
        assertThat(byKey(read, "FRAN_IR_1#x").values("did.unittitle[].text")).containsExactly("File");
    }

    @Test
    void where_it_is_kept_and_who_may_see_it_are_handed_down_to_those_who_do_not_say() {
        Read read = read("""
                <archdesc level="fonds"><did><repository>Archives</repository></did>
                <descgrp><accessrestrict><p>Open.</p></accessrestrict></descgrp>
                <dsc><c id="x"><did/><accessrestrict><p>Closed until 2040.</p></accessrestrict>
                <c id="y"><did><repository>Annex</repository></did></c></c></dsc></archdesc>""");
        RawRecord x = byKey(read, "FRAN_IR_1#x");
        assertThat(x.values("inherited.repository.text")).containsExactly("Archives");
        assertThat(x.values("inherited.accessrestrict.text")).isEmpty();
        RawRecord y = byKey(read, "FRAN_IR_1#y");
        assertThat(y.values("inherited.repository.text")).isEmpty();
        assertThat(y.values("inherited.accessrestrict.text")).containsExactly("Closed until 2040.");
    }

    @Test
    void names_dates_and_headings_keep_their_codes() {
        Read read = read("""
                <archdesc level="fonds"><did>
                <unitdate normal="1801-01-01/1900-12-31" calendar="gregorian">XIXe siècle</unitdate>
                <origination label="Maker"><persname authfilenumber="NP1">Vitet, Ludovic</persname>
                <famname authfilenumber="NP2">Vitet (family)</famname></origination>
                <physdesc><extent>3 boxes</extent><physfacet>paper</physfacet></physdesc></did>
                <controlaccess><subject source="x">mills</subject><controlaccess><head>Places</head><geogname>Rouen</geogname>
                </controlaccess></controlaccess></archdesc>""");
        RawRecord fonds = byKey(read, "FRAN_IR_1");
        assertThat(fonds.values("did.unitdate[].text")).containsExactly("XIXe siècle");
        assertThat(fonds.values("did.unitdate[].normal")).containsExactly("1801-01-01/1900-12-31");
        assertThat(fonds.values("did.origination[].text")).containsExactly("Vitet, Ludovic; Vitet (family)");
        assertThat(fonds.values("did.origination[].persname[].authfilenumber")).containsExactly("NP1");
        assertThat(fonds.values("did.origination[].label")).containsExactly("Maker");
        assertThat(fonds.values("did.physdesc[].text")).containsExactly("3 boxes; paper");
        assertThat(fonds.values("controlaccess.subject[].text")).containsExactly("mills");
        assertThat(fonds.values("controlaccess.geogname[].text")).containsExactly("Rouen");
        assertThat(fonds.values("controlaccess.head[].text")).containsExactly("Places");
    }

    @Test
    void prose_keeps_its_paragraphs_lists_and_tables_and_what_is_named_in_it() {
        Read read = read("""
                <archdesc level="fonds"><did/><scopecontent><head>Contents</head>
                <p>Letters  of
                the 1 <emph render="super">er</emph> June, see <ref target="a1">below</ref>.</p>
                <list><item>one</item><item>two</item></list>
                <table><tgroup><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup></table>
                <p>By <persname authfilenumber="NP1">Vitet</persname> and <persname>nobody</persname>.</p></scopecontent></archdesc>""");
        RawRecord fonds = byKey(read, "FRAN_IR_1");
        assertThat(fonds.values("scopecontent[].text")).containsExactly("""
                Letters of the 1 er June, see below.

                one
                two

                a | b

                By Vitet and nobody.""");
        assertThat(fonds.values("scopecontent[].head[].text")).containsExactly("Contents");
        assertThat(fonds.values("scopecontent[].ref[].target")).containsExactly("a1");
        assertThat(fonds.values("scopecontent[].persname[].text")).containsExactly("Vitet");
    }

    @Test
    void the_third_edition_is_read_as_the_second() {
        Read read = Read.all("""
                <ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>NL-1</recordid>
                <languagedeclaration><language langcode="dut">Nederlands</language></languagedeclaration></control>
                <archdesc level="fonds"><did><unittitle>Molen</unittitle>
                <unitdatestructured><daterange><fromdate standarddate="1801">1801</fromdate><todate standarddate="1850">1850</todate></daterange></unitdatestructured>
                <physdescstructured physdescstructuredtype="carrier" coverage="whole"><quantity>3</quantity><unittype>dozen</unittype></physdescstructured>
                <origination><persname identifier="x"><part localtype="name">Vitet</part><part>1802-1873</part></persname></origination>
                <daoset><dao daotype="derived" href="https://example.org/1.jpg" xmlns:x="y"/></daoset></did></archdesc></ead>""");
        assertThat(read.shape().named()).isEqualTo("NL-1");
        assertThat(read.shape().language()).isEqualTo("nl");
        RawRecord fonds = byKey(read, "NL-1");
        assertThat(fonds.values("did.unitdatestructured[].text")).containsExactly("1801–1850");
        assertThat(fonds.values("did.unitdatestructured[].daterange[].todate[].standarddate"))
                .containsExactly("1850");
        assertThat(fonds.values("did.physdescstructured[].text")).containsExactly("3 dozen");
        assertThat(fonds.values("did.origination[].persname[].text")).containsExactly("Vitet, 1802-1873");
        assertThat(fonds.values("did.daoset[].dao[].href")).containsExactly("https://example.org/1.jpg");
    }

    @Test
    void the_schema_with_xlink_is_read_too() {
        Read read = Read.all("""
                <e:ead xmlns:e="urn:isbn:1-931666-22-9" xmlns:xlink="http://www.w3.org/1999/xlink"><e:eadheader><e:eadid>X</e:eadid>
                </e:eadheader><e:archdesc><e:did><e:dao xlink:href="a.jpg"/></e:did></e:archdesc></e:ead>""");
        assertThat(byKey(read, "X").values("did.dao[].href")).containsExactly("a.jpg");
    }

    @Test
    void names_of_characters_are_those_of_html_and_others_stay_as_written() {
        Read read = read("<archdesc><did><unittitle>Caf&eacute; &mdash; &myarchive;</unittitle></did></archdesc>");
        RawRecord fonds = byKey(read, "FRAN_IR_1");
        assertThat(fonds.values("did.unittitle[].text")).containsExactly("Café — &myarchive;");
        assertThat(fonds.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("unknown-entity");
            assertThat(remark.args()).containsEntry("names", "myarchive");
        });
    }

    @Test
    void what_is_marked_as_internal_stays_in_its_file() {
        Read read = read("""
                <archdesc><did><unittitle>Mill</unittitle><note audience="internal"><p>stolen in 1911</p></note></did>
                <processinfo audience="internal"><p>by <persname>A. B.</persname></p></processinfo>
                <dsc><c id="x" audience="internal"><did><unittitle>Secret</unittitle></did><c id="y"><did/></c></c>
                <c id="z"><did><unittitle>Open</unittitle></did></c></dsc></archdesc>""");
        assertThat(read.column("key")).containsExactly("FRAN_IR_1#z", "FRAN_IR_1");
        assertThat(read.records().toString()).doesNotContain("stolen", "A. B.", "Secret");
        assertThat(byKey(read, "FRAN_IR_1").remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.args()).containsEntry("count", "3"));
    }

    @Test
    void the_files_own_encoding_counts_unless_a_person_knows_better() {
        String latin = HEAD.replace("UTF-8", "ISO-8859-1")
                + "<archdesc><did><unittitle>Moulin d'été</unittitle></did></archdesc></ead>";
        assertThat(Read.all(latin.getBytes(StandardCharsets.ISO_8859_1)).column("did.unittitle[].text"))
                .containsExactly("Moulin d'été");
        String undeclared = latin.substring(latin.indexOf("?>") + 2).strip();
        assertThat(Read.all(undeclared.getBytes(StandardCharsets.UTF_16)).column("did.unittitle[].text"))
                .containsExactly("Moulin d'été");
        assertThat(Read.all(
                                latin.getBytes(StandardCharsets.UTF_8),
                                ReadOverrides.none().withCharset(StandardCharsets.UTF_8),
                                ReadLimits.standard())
                        .column("did.unittitle[].text"))
                .containsExactly("Moulin d'été");
    }

    @Test
    void passing_to_a_position_gives_what_comes_after_it() {
        String levels = "<c id='a'><did/></c><c id='b'><did/></c><c id='c'><did/></c>";
        byte[] file =
                (HEAD + "<archdesc><did/><dsc>" + levels + "</dsc></archdesc></ead>").getBytes(StandardCharsets.UTF_8);
        try (var source = RecordFiles.open(new ByteArrayInputStream(file), "test", ReadLimits.standard())) {
            source.skipTo(3);
            assertThat(Read.all(source).column("key")).containsExactly("FRAN_IR_1#c", "FRAN_IR_1");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// @param whole of each level by its number; -1 for the top
    private record Forest(List<Integer> wholes, String xml) {}

    @Test
    void every_tree_comes_back_as_it_was_written() {
        Property.holdsFor(200, EadTest::draw, forest -> {
            Read read = Read.all(forest.xml());
            Map<String, String> parents = new HashMap<>();
            Map<String, List<Integer>> orders = new HashMap<>();
            for (RawRecord record : read.records()) {
                String parent = String.join("", record.values("parent"));
                parents.put(record.values("key").getFirst(), parent);
                orders.computeIfAbsent(parent, k -> new ArrayList<>())
                        .add(Integer.parseInt(record.values("order").getFirst()));
            }
            assertThat(parents).hasSize(forest.wholes().size());
            for (int i = 1; i < forest.wholes().size(); i++) {
                int whole = forest.wholes().get(i);
                assertThat(parents).containsEntry("t#n" + i, whole == 0 ? "t" : "t#n" + whole);
            }
            orders.values().forEach(order -> {
                for (int i = 0; i < order.size(); i++) {
                    assertThat(order.get(i)).isEqualTo(i + 1);
                }
            });
        });
    }

    private static Forest draw(RandomGenerator random) {
        int size = random.nextInt(1, 40);
        List<Integer> wholes = new ArrayList<>(List.of(-1));
        for (int i = 1; i < size; i++) {
            wholes.add(random.nextInt(i));
        }
        StringBuilder xml = new StringBuilder("<ead><eadheader><eadid>t</eadid></eadheader>");
        write(0, wholes, xml, random);
        return new Forest(wholes, xml.append("</ead>").toString());
    }

    private static void write(int at, List<Integer> wholes, StringBuilder xml, RandomGenerator random) {
        xml.append(at == 0 ? "<archdesc>" : "<c id='n" + at + "'>")
                .append("<did><unittitle>")
                .append(at)
                .append("</unittitle></did>");
        boolean wrapped = at == 0 || random.nextInt(4) == 0;
        xml.append(wrapped ? "<dsc>" : "");
        for (int i = 1; i < wholes.size(); i++) {
            if (wholes.get(i) == at) {
                write(i, wholes, xml, random);
            }
        }
        xml.append(wrapped ? "</dsc>" : "").append(at == 0 ? "</archdesc>" : "</c>");
    }
}
