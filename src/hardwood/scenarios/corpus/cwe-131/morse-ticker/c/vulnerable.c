    size_t size = 1;
    for (const char *c = text; *c != '\0'; c++) {
        const char *sign = code(*c);
        if (sign != NULL) size += strlen(sign);
    }

    char *message = malloc(size);
    if (message == NULL) return NULL;
    char *end = message;
    *end = '\0';
    for (const char *c = text; *c != '\0'; c++) {
        const char *sign = code(*c);
        if (sign == NULL) continue;
        if (end != message) *end++ = ' ';
        strcpy(end, sign);
        end += strlen(sign);
    }
    return message;
}
