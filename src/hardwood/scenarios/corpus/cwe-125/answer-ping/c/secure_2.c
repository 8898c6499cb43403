    if (size == 0 || request[0] != 'P')
        return 0;
    size_t length = 0, wanted = size > 2 ? request[1] * 256 + request[2] : 0;
    unsigned char *text = answer + HEAD;
    for (size_t i = HEAD; i < size && length < wanted; i++)
        text[length++] = request[i];
    put_head(answer, 'R', length);
    return HEAD + length;
}
