package nl.blauwdruk.web.rest.repeat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.blauwdruk.web.rest.limit.BodyTooLarge;

/** A request whose body was read, to compare it, and can be read again. */
class KeptBody extends HttpServletRequestWrapper {

    /** Most bytes of a request with a key, files included. */
    static final int MOST = 10 * 1024 * 1024;

    private final byte[] body;

    private KeptBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws BodyTooLarge when it is */
    static KeptBody of(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new BodyTooLarge(MOST);
        }
        return new KeptBody(request, body);
    }

    byte[] bytes() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(body));
    }

    /** The body, from its beginning. */
    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies here are read at once");
        }
    }
}
