package nl.blauwdruk.web.rest.repeat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An answer that waits until it is kept; one that grows too large to keep goes on its way. */
class HeldAnswer extends HttpServletResponseWrapper {

    private static final int MOST = 1024 * 1024;
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean tooLarge;
    private PrintWriter writer;

    HeldAnswer(HttpServletResponse answer) {
        super(answer);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Holding();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // it waits
    }

    /** Whether what was asked is done. */
    boolean isDone() {
        return getStatus() >= OK && getStatus() < MULTIPLE_CHOICES;
    }

    /** What to keep of it: all, or only that it was done, for what is told once, is no text or is too large. */
    FirstAnswer toKeep(String fingerprint) {
        String type = getContentType();
        String caching = String.valueOf(getHeader("Cache-Control")).toLowerCase(Locale.ROOT);
        boolean text = held.size() == 0
                || (type != null && type.toLowerCase(Locale.ROOT).contains("json"));
        boolean kept = text && !tooLarge && !caching.contains("no-store");
        return new FirstAnswer(
                fingerprint,
                getStatus(),
                kept,
                getHeader("Location"),
                kept ? getHeader("ETag") : null,
                kept ? type : null,
                kept && held.size() > 0 ? held.toString(StandardCharsets.UTF_8) : null);
    }

    /** Lets it go to who asked. */
    void send() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (held.size() > 0) {
            held.writeTo(super.getOutputStream());
            held.reset();
        }
    }

    /** Takes what is written, until it is too much. */
    private final class Holding extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (tooLarge || held.size() + length > MOST) {
                tooLarge = true;
                send();
                HeldAnswer.super.getOutputStream().write(bytes, offset, length);
            } else {
                held.write(bytes, offset, length);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Answers here are written at once");
        }
    }
}
