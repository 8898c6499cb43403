    size_t size = 1;
    for (int i = 0; i < count; i++) size += strlen(signs[i]) + 1;

    char *message = malloc(size);
    if (message == NULL) return NULL;
    message[0] = '\0';
    for (int i = 0; i < count; i++) {
        if (i > 0) strcat(message, " ");
        strcat(message, signs[i]);
    }
    return message;
}
