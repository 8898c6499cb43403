    const char *text = strchr(backlog, ':');
    if (text == NULL || !isdigit((unsigned char)backlog[0]))
        return NULL;
    text++;
    int length = atoi(backlog);
    if (length > (int)strlen(backlog))
        return NULL;
    char *message = calloc(length + 1, 1);
    for (int i = 0; i < length; i++)
        message[i] = text[i];
    return message;
}
