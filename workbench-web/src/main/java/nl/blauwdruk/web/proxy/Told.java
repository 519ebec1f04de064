package nl.blauwdruk.web.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What proxies tell of a request.
 *
 * @param way whom they heard it from, the last one last
 * @param scheme how the last of them heard it, such as {@code https}
 */
record Told(List<String> way, Optional<String> scheme) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /** A pair of RFC 7239, section 4, and what comes after it. */
    private static final Pattern PAIR =
            Pattern.compile("\\G\\s*(" + TOKEN + ")=(?:(" + TOKEN + ")|\"([^\"\\\\]*)\")\\s*(;|,|$)");

    private static final Told NOTHING = new Told(List.of(), Optional.empty());

    Told {
        way = List.copyOf(way);
    }

    /**
     * As {@code X-Forwarded-For} and {@code X-Forwarded-Proto} tell it.
     *
     * @param addresses every line of the one: a proxy may add a line of its own after what the client sent
     * @param schemes every line of the other
     */
    static Told byCustom(List<String> addresses, List<String> schemes) {
        List<String> listed = listed(schemes);
        return new Told(
                listed(addresses),
                listed.isEmpty() ? Optional.empty() : Optional.of(lower(listed.get(listed.size() - 1))));
    }

    private static List<String> listed(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(COMMA.split(String.join(",", lines).strip(), -1));
    }

    /** As {@code Forwarded} tells it (RFC 7239); nothing when it is not written as it should be. */
    static Told byStandard(List<String> lines) {
        String text = lines.stream().map(String::strip).collect(Collectors.joining(","));
        List<String> way = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        String heardFrom = "";
        String scheme = "";
        boolean ended = false;
        while (!ended && pair.find()) {
            String value = pair.group(2) == null ? pair.group(3) : pair.group(2);
            switch (lower(pair.group(1))) {
                case "for" -> heardFrom = value;
                case "proto" -> scheme = lower(value);
                default -> {} // by, host and extensions are of no use here
            }
            ended = pair.group(4).isEmpty();
            if (pair.group(4).equals(",")) {
                way.add(heardFrom);
                heardFrom = "";
                scheme = "";
            }
        }
        if (!ended) {
            return NOTHING;
        }
        way.add(heardFrom);
        return new Told(way, Optional.of(scheme).filter(said -> !said.isEmpty()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
