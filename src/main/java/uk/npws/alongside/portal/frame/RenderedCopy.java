package uk.npws.alongside.portal.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it was made once, plain and compressed, with the entity tag of what it says.
 *
 * @param stamp what the page's room said when it was made
 */
record RenderedCopy(
    String stamp, int status, String contentType, String tag, byte[] plain, byte[] compressed) {

  boolean keepable() {
    return status == 200 && contentType != null && plain.length > 0;
  }

  /** Answers from the copy: 304 to those who have it, compressed to those who take that. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    response.setHeader("Content-Security-Policy", Headers.STRICT);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      write(response, compressed);
    } else {
      write(response, plain);
    }
  }

  /** Passes on a page that cannot be kept, such as a redirect or one that was not found. */
  void writeWhole(HttpServletResponse response) throws IOException {
    if (plain.length > 0) {
      write(response, plain);
    }
  }

  private static void write(HttpServletResponse response, byte[] bytes) throws IOException {
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** Takes what a page writes instead of the network. */
  static final class Capture extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private PrintWriter writer;
    private boolean sent;

    Capture(HttpServletResponse response) {
      super(response);
    }

    RenderedCopy copy(String stamp) {
      if (writer != null) {
        writer.flush();
      }
      byte[] plain = bytes.toByteArray();
      int status = sent ? 0 : getStatus();
      return new RenderedCopy(stamp, status, getContentType(), tag(plain), plain, compress(plain));
    }

    @Override
    public void sendError(int status) throws IOException {
      sent = true;
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sent = true;
      super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      sent = true;
      super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {}

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void resetBuffer() {
      bytes.reset();
    }

    @Override
    public PrintWriter getWriter() {
      if (writer == null) {
        writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      }
      return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
      return new ServletOutputStream() {
        @Override
        public void write(int one) {
          bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
          bytes.write(some, from, length);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new IllegalStateException("pages are made in one go");
        }
      };
    }

    private static String tag(byte[] plain) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
        return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
      } catch (NoSuchAlgorithmException absent) {
        throw new IllegalStateException(absent);
      }
    }

    private static byte[] compress(byte[] plain) {
      var out = new ByteArrayOutputStream(plain.length / 3 + 64);
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(plain);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
      return out.toByteArray();
    }
  }
}
