package nl.blauwdruk.web.rest.description;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that is collected and goes no further. */
class Collected extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

    Collected(HttpServletResponse answer) {
        super(answer);
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // it goes no further
    }

    @Override
    public void setContentLength(int length) {
        // what is made of it has another
    }

    @Override
    public void setContentLengthLong(long length) {
        // what is made of it has another
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] some, int offset, int length) {
                bytes.write(some, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("The description is written at once");
            }
        };
    }
}
