    const uint8_t *from = packet + HEAD;
    size_t left = size_in(packet) - HEAD;
    char *to = text;
    if (size_in(packet) > received || packet[2] != KIND_REPORT)
        left = 0;
    while (left > 0) {
        *to++ = *from++;
        left--;
    }
    *to = '\0';
    return to - text;
}
