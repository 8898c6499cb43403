    size_t length = 0;
    char *message = malloc(strlen(text) * (strlen(DIGITS[0]) + 1) + 1);
    if (!message) {
        return NULL;
    }
    for (size_t i = 0; text[i]; i++) {
        const char *sign = code(text[i]);
        if (!sign) {
            continue;
        }
        if (length > 0) {
            message[length++] = ' ';
        }
        for (; *sign; sign++) {
            message[length++] = *sign;
        }
    }
    message[length] = '\0';
    return message;
}
