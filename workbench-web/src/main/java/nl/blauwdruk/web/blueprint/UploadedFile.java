package nl.blauwdruk.web.blueprint;

/**
 * A file someone hands in.
 *
 * @param name its name, for its ending and for messages
 * @param content its bytes, bounded by the reader
 */
@SuppressWarnings("ArrayRecordComponent") // only carried from the edge to the reader, never compared
public record UploadedFile(String name, byte[] content) {}
