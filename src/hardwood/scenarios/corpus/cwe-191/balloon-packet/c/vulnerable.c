    text[0] = '\0';
    size_t size = size_in(packet);
    if (packet[2] != KIND_REPORT || size > received)
        return 0;
    memcpy(text, packet + HEAD, size - HEAD);
    text[size - HEAD] = '\0';
    return size - HEAD;
}
