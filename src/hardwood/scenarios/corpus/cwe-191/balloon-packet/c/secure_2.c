    size_t length = 0;
    if (packet[2] == KIND_REPORT && size_in(packet) <= received) {
        for (size_t at = HEAD; at < size_in(packet); at++)
            text[length++] = (char)packet[at];
    }
    text[length] = 0;
    return length;
}
