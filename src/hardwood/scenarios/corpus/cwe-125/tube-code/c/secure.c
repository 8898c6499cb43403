    const char *code = (const char *)record + 4;
    size_t length = strnlen(code, CODE_SIZE);
    while (length > 0 && code[length - 1] == ' ')
        length--;
    char *copy = malloc(length + 1);
    memcpy(copy, code, length);
    copy[length] = '\0';
    return copy;
}
