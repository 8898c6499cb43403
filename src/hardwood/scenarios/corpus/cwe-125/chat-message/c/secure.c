    char *colon;
    size_t length = strtoul(backlog, &colon, 10);
    if (colon == backlog || *colon != ':' || length > strlen(colon + 1))
        return NULL;
    char *message = malloc(length + 1);
    memcpy(message, colon + 1, length);
    message[length] = '\0';
    return message;
}
