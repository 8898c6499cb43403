    if (size < HEAD || request[0] != 'P')
        return 0;
    size_t length = request[1] << 8 | request[2];
    memcpy(put_head(answer, 'R', length), request + HEAD, length);
    return HEAD + length;
}
