package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LastDoneTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration SILENCE = Duration.ofHours(1);

    private final Map<Object, Object> session = new HashMap<>();

    @Test
    void a_page_that_asks_by_itself_keeps_nobody_signed_in() {
        assertThat(isRecent(false, NOON)).isTrue();

        boolean before = isRecent(true, NOON.plus(SILENCE).minusSeconds(1));
        boolean after = isRecent(true, NOON.plus(SILENCE));

        assertThat(before).isTrue();
        assertThat(after).isFalse();
    }

    @Test
    void what_somebody_does_begins_the_silence_anew() {
        isRecent(false, NOON);
        isRecent(false, NOON.plus(SILENCE).minusSeconds(1));

        boolean later = isRecent(true, NOON.plus(SILENCE).plus(SILENCE).minusSeconds(2));

        assertThat(later).isTrue();
    }

    @Test
    void who_came_in_just_now_may_look_on() {
        boolean first = isRecent(true, NOON);
        boolean later = isRecent(true, NOON.plus(SILENCE));

        assertThat(first).isTrue();
        assertThat(later).isFalse();
    }

    @Test
    void the_session_is_written_to_once_a_minute_at_most() {
        isRecent(false, NOON);
        Map<Object, Object> first = Map.copyOf(session);

        isRecent(false, NOON.plusSeconds(59));

        assertThat(session).isEqualTo(first);
    }

    private boolean isRecent(boolean watching, Instant now) {
        return LastDone.isRecent(request(watching), now);
    }

    private HttpServletRequest request(boolean watching) {
        HttpSession kept = fake(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> session.get(arguments[0]);
            case "setAttribute" -> session.put(arguments[0], arguments[1]);
            case "getMaxInactiveInterval" -> (int) SILENCE.toSeconds();
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getSession" -> kept;
            case "getHeader" -> watching && arguments[0].equals(LastDone.WATCHING) ? "1" : null;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(LastDoneTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
