    char *message = malloc((size_t)count * (strlen(DIGITS[0]) + 1) + 1);
    if (!message) {
        return NULL;
    }
    size_t length = 0;
    for (int i = 0; i < count; i++) {
        if (i > 0) {
            message[length++] = ' ';
        }
        for (const char *sign = signs[i]; *sign; sign++) {
            message[length++] = *sign;
        }
    }
    message[length] = '\0';
    return message;
}
