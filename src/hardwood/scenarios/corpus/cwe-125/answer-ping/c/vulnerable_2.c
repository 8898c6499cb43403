    if (request[0] != 'P')
        return 0;
    size_t length = request[1] << 8 | request[2];
    if (length > size)
        length = size;
    unsigned char *text = put_head(answer, 'R', length);
    memcpy(text, request + HEAD, length);
    return text + length - answer;
}
