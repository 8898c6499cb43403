    size_t length = strlen(text);
    char *message = malloc(length * 5 + 1);
    if (!message) {
        return NULL;
    }
    message[0] = '\0';
    for (size_t i = 0; i < length; i++) {
        const char *sign = code(text[i]);
        if (!sign) {
            continue;
        }
        if (message[0] != '\0') {
            strcat(message, " ");
        }
        strcat(message, sign);
    }
    return message;
}
