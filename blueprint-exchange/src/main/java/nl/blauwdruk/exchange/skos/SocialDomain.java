package nl.blauwdruk.exchange.skos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.model.terminology.Term;

/** The term list that comes along: concepts of the social domain with the words in use for them. */
public final class SocialDomain {

    private static final String FILE = "begrippen-sociaal-domein.ttl";

    private SocialDomain() {}

    /** All of it, fresh. */
    public static List<Term> terms() {
        try (InputStream in = SocialDomain.class.getResourceAsStream(FILE)) {
            return SkosReader.read(FILE, BoundedBytes.of(FILE, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
