package nl.blauwdruk.web.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretTest {

    private static final SecretKey KEY =
            SecretKeeping.decoded(Base64.getEncoder().encodeToString(new byte[32]));

    @TempDir
    private Path folder;

    private final SharedSecret secret = SharedSecret.random();
    private final KeptSecret kept = KeptSecret.seal(secret, 7, KEY);

    @Test
    void what_is_kept_opens_with_its_key_for_its_account() {
        assertThat(kept.open(7, KEY)).contains(secret);
        assertThat(kept.text()).hasSizeLessThanOrEqualTo(200).doesNotContain(secret.text());
    }

    @Test
    void another_account_another_key_and_another_text_open_nothing() {
        SecretKey other = SecretKeeping.decoded(SecretKeeping.ofFile(folder.resolve("sleutel")));
        KeptSecret changed = new KeptSecret(
                kept.text().substring(0, 10) + "AAAA" + kept.text().substring(14));

        assertThat(kept.open(8, KEY)).isEmpty();
        assertThat(kept.open(7, other)).isEmpty();
        assertThat(changed.open(7, KEY)).isEmpty();
        assertThat(new KeptSecret(secret.text()).open(7, KEY)).isEmpty();
        assertThat(new KeptSecret("1:!").open(7, KEY)).isEmpty();
    }

    @Test
    void the_key_in_the_file_stays_the_same_and_is_for_its_owner_only() throws Exception {
        Path file = folder.resolve("sleutel");

        String key = SecretKeeping.ofFile(file);

        assertThat(SecretKeeping.ofFile(file)).isEqualTo(key).hasSize(44);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .matches("r[w-]-------?.*")
                .doesNotContain("r--r");
    }

    @Test
    void a_key_that_is_none_is_told_with_the_command_that_makes_one() {
        assertThatThrownBy(() -> SecretKeeping.decoded("geheim"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> SecretKeeping.decoded("een wachtwoord"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl rand -base64 32");
    }
}
