package nl.blauwdruk.model.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** CBS code of a municipality: four digits as text, for leading zeros count ({@code 0014} is Groningen). */
@Embeddable
public class MunicipalityCode implements Comparable<MunicipalityCode>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    @Column(name = "code")
    private String code;

    protected MunicipalityCode() {} // for JPA

    private MunicipalityCode(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException when the text is not four digits */
    public static MunicipalityCode of(String code) {
        if (!isValid(code)) {
            throw new IllegalArgumentException("A municipality code has four digits, such as 0014, not: " + code);
        }
        return new MunicipalityCode(code);
    }

    public static boolean isValid(String code) {
        return code != null && FOUR_DIGITS.matcher(code).matches();
    }

    public String code() {
        return code;
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MunicipalityCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
