package org.mouseion.app.collection.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShippedMappingsTest {

    @Test
    void every_shipped_mapping_can_be_read_and_has_a_title_in_four_languages() {
        assertThat(ShippedMappings.list()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(ShippedMappings.list())
                .allSatisfy(mapping -> assertThat(mapping.title().byTag()).containsKeys("en", "fr", "nl", "es"));
    }

    @Test
    void a_mapping_written_and_read_again_is_the_same_document() {
        for (Mapping mapping : ShippedMappings.list()) {
            String once = MappingJson.write(mapping);
            assertThat(MappingJson.write(MappingJson.read(once))).isEqualTo(once);
        }
    }

    @Test
    void a_fault_in_a_document_is_told_with_its_place() {
        assertThatThrownBy(() -> MappingJson.read("""
                {"name": "x", "source": "x", "id": "id", "rules": [{"to": "titel", "from": "a"}]}"""))
                .isInstanceOf(FaultyMapping.class)
                .hasMessageContaining("rules[0].to 'titel' is not a target; maybe 'title' was meant");
        assertThatThrownBy(() -> MappingJson.read("{\"name\": \"x\"")).isInstanceOf(FaultyMapping.class);
        assertThatThrownBy(() -> MappingJson.read("""
                {"name": "x", "source": "x", "id": "id", "rules": [{"to": "title", "from": "a", "colour": "red"}]}""")).hasMessageContaining("has no field 'colour'");
        assertThatThrownBy(() -> MappingJson.read("""
                {"name": "x", "source": "x", "id": "id", "rules": [
                  {"to": "title", "from": "a", "steps": [{"match": "(", "as": ""}]}]}"""))
                .hasMessageContaining("rules[0].steps[0].match is not a pattern");
    }
}
