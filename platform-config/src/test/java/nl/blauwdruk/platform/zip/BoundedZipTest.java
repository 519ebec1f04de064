package nl.blauwdruk.platform.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedZipTest {

    private static byte[] zipOf(String name, byte[] content) {
        return FixedZip.of(new TreeMap<>(Map.of(name, content)));
    }

    @Test
    void what_was_written_is_read() {
        byte[] content = "inhoud".getBytes(StandardCharsets.UTF_8);

        SortedMap<String, byte[]> files = BoundedZip.read(zipOf("map/bestand.txt", content));

        assertThat(files).containsOnlyKeys("map/bestand.txt");
        assertThat(files.get("map/bestand.txt")).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../buiten.txt", "/etc/passwd", "a/../../b", "c:\\x", "map\\..\\x"})
    void a_name_that_leaves_the_folder_is_refused(String name) {
        byte[] zip = zipOf(name, new byte[1]);

        assertThatThrownBy(() -> BoundedZip.read(zip)).isInstanceOf(UnsafeZip.class);
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() {
        byte[] bomb = zipOf("bom", new byte[BoundedZip.MOST_BYTES + 1]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> BoundedZip.read(bomb)).isInstanceOf(UnsafeZip.class);
    }

    @Test
    void too_many_files_are_refused() {
        SortedMap<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= BoundedZip.MOST_FILES; i++) {
            many.put("bestand-" + i, new byte[0]);
        }
        byte[] zip = FixedZip.of(many);

        assertThatThrownBy(() -> BoundedZip.read(zip)).isInstanceOf(UnsafeZip.class);
    }

    @Test
    void what_is_no_zip_is_refused() {
        byte[] text = "geen zip".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> BoundedZip.read(text)).isInstanceOf(UnsafeZip.class);
    }
}
