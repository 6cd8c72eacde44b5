package org.mouseion.app.collection.text.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.testing.Property;

class PaperTest {

    @Test
    void a_page_on_black_cloth_is_found_wherever_it_lies() {
        Property.holdsFor(200, PaperTest::draw, drawn -> {
            Paper paper = Paper.of(drawn.picture());

            assertThat(paper.x()).isBetween(drawn.left(), drawn.left() + 8);
            assertThat(paper.y()).isBetween(drawn.top(), drawn.top() + 8);
            assertThat(paper.x() + paper.width()).isBetween(drawn.right() - 8, drawn.right());
            assertThat(paper.y() + paper.height()).isBetween(drawn.low() - 8, drawn.low());
        });
    }

    @Test
    void a_page_that_fills_its_picture_stays_whole() {
        byte[] tones = new byte[100 * 80];
        java.util.Arrays.fill(tones, (byte) 230);

        assertThat(Paper.of(Grey.of(100, 80, tones))).isEqualTo(new Paper(0, 0, 100, 80));
        assertThat(Paper.of(Grey.of(100, 80, new byte[100 * 80]))).isEqualTo(new Paper(0, 0, 100, 80));
    }

    private record Drawn(Grey picture, int left, int top, int right, int low) {}

    private static Drawn draw(RandomGenerator random) {
        int width = 300;
        int height = 400;
        int left = random.nextInt(40);
        int top = random.nextInt(40);
        int right = width - random.nextInt(40);
        int low = height - random.nextInt(40);
        byte[] tones = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean paper = x >= left && x < right && y >= top && y < low;
                boolean ink = paper && y > top + 20 && y < low - 20 && y % 20 < 4 && random.nextInt(3) == 0;
                tones[y * width + x] = (byte) (ink ? 60 : paper ? 200 + random.nextInt(20) : random.nextInt(30));
            }
        }
        return new Drawn(Grey.of(width, height, tones), left, top, right, low);
    }
}
