package nl.blauwdruk.web.failure;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import nl.blauwdruk.web.rest.Problem;

/**
 * Answers whatever the server or a page could not: people get a page in the style of the others, programs problem details.
 *
 * <p>The page is asked for anew, as if somebody opened it: a form that was refused must not be taken for one of the page's own.
 */
@WebServlet("/error/answer")
public class ErrorPages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ErrorPages.class.getName());
    private static final String PAGE = "/error/page.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Failure failure = failure(request);
        request.setAttribute(Failure.ATTRIBUTE, failure);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        int status = failure.kind() == FailureKind.REFUSED
                ? status(request)
                : failure.kind().status();
        response.setStatus(status);
        if (path.startsWith(request.getContextPath() + "/api/")) {
            problem(failure, status, response);
        } else {
            request.getRequestDispatcher(PAGE).forward(new OpenedAnew(request), response);
        }
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(Failure.ATTRIBUTE) instanceof Failure known) {
            return known;
        }
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Failure failure = thrown instanceof Throwable cause ? Failure.of(cause) : withStatus(status(request));
        if (!failure.reference().isEmpty()) {
            LOG.log(
                    Level.ERROR,
                    "Request " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) + " failed, reference "
                            + failure.reference());
        }
        return failure;
    }

    private static Failure withStatus(int status) {
        FailureKind kind = FailureKind.of(status);
        return kind == FailureKind.FAILED ? Failure.unforeseen() : Failure.of(kind);
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void problem(Failure failure, int status, HttpServletResponse response) throws IOException {
        String code = failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Problem.of(status, code, detail(failure)).send(response);
    }

    private static String detail(Failure failure) {
        if (failure.kind() == FailureKind.NOT_FOUND) {
            return "There is nothing here. The description at /api/v1/openapi.json says what there is.";
        }
        return failure.reference().isEmpty()
                ? "The server refused this request."
                : "Something went wrong. Mention reference " + failure.reference() + ".";
    }
}
