    static const char digits[] = "0123456789abcdef";
    char *text = calloc(length + 1, 2);
    char *to = text;
    while (length-- > 0) {
        *to++ = digits[*number >> 4];
        *to++ = digits[*number++ & 15];
    }
    return text;
}
