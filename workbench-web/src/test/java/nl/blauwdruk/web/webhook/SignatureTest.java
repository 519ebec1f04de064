package nl.blauwdruk.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void another_secret_moment_or_body_gives_another_signature() {
        String signature = Signature.of("geheim", 1_700_000_000L, "{}");

        assertThat(signature).hasSize(64).isEqualTo(Signature.of("geheim", 1_700_000_000L, "{}"));
        assertThat(signature)
                .isNotEqualTo(Signature.of("anders", 1_700_000_000L, "{}"))
                .isNotEqualTo(Signature.of("geheim", 1_700_000_001L, "{}"))
                .isNotEqualTo(Signature.of("geheim", 1_700_000_000L, "{ }"));
    }
}
