package nl.blauwdruk.model.terminology;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The word one municipality uses for a concept. */
@Embeddable
public class LocalWord {

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "word")
    private String word;

    protected LocalWord() {} // for JPA

    /**
     * @param municipalityCode CBS code of four digits
     * @param word the word as it is written there
     */
    public LocalWord(String municipalityCode, String word) {
        this.municipalityCode = requireNonNull(municipalityCode);
        this.word = requireNonNull(word);
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public String word() {
        return word;
    }
}
