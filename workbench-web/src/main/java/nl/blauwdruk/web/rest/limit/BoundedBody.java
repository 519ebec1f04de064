package nl.blauwdruk.web.rest.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that ends with {@link BodyTooLarge} as soon as more of it comes than it may have. */
class BoundedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final int most;
    private long count;

    BoundedBody(ServletInputStream body, int most) {
        this.body = body;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = body.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int more) throws BodyTooLarge {
        count += Math.max(more, 0);
        if (count > most) {
            throw new BodyTooLarge(most);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
