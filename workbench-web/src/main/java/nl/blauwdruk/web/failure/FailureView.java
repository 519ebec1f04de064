package nl.blauwdruk.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.page.Texts;

/** The page that says what went wrong and what to do. */
@Named
@RequestScoped
public class FailureView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private Failure failure() {
        return request.getAttribute(Failure.ATTRIBUTE) instanceof Failure failure
                ? failure
                : Failure.of(FailureKind.NOT_FOUND);
    }

    /** As in the keys of its texts. */
    public String getKind() {
        return failure().kind().word();
    }

    /** By which the log knows it; empty when there is nothing to look up. */
    public String getReference() {
        return failure().reference();
    }

    /** What was tried, in the reader's language; empty when that is not the matter. */
    public String getTried() {
        return failure().operation().map(this::tried).orElse("");
    }

    private String tried(Operation operation) {
        String key = "operation." + operation;
        return texts.containsKey(key) ? texts.get(key) : "";
    }

    /** Who may, in the reader's language; empty when that is not the matter. */
    public String getWho() {
        return failure()
                .operation()
                .map(operation -> operation.roles().stream()
                        .map(role -> texts.get("role." + role.name()).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** The page to try again, when it was a form of one of ours; empty when there is none. */
    public String getAgain() {
        boolean again = failure().kind() == FailureKind.EXPIRED || failure().kind() == FailureKind.TOO_LARGE;
        return again ? from(request.getHeader("Referer")) : "";
    }

    private String from(String referer) {
        try {
            URI page = URI.create(Objects.requireNonNullElse(referer, ""));
            boolean own = page.getAuthority() != null && page.getAuthority().equals(request.getHeader("Host"));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return own ? page.getRawPath() + query : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
