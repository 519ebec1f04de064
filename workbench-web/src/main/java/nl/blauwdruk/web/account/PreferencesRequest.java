package nl.blauwdruk.web.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How someone wants to read; what is not known is left unchosen.
 *
 * @param wordsOf CBS code of the municipality whose words to read first
 */
public record PreferencesRequest(
        @Schema(
                enumeration = {"nl", "en"},
                example = "nl")
        String language,

        @Schema(example = "0193") String wordsOf) {}
