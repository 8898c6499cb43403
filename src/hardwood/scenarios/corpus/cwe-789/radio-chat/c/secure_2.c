    unsigned long length = 0, got = 0;
    char colon = 0;
    if (fscanf(link, "%lu%c", &length, &colon) < 2 || colon != ':') return NULL;
    char *text = malloc(1);
    for (int c; got < length && (c = getc(link)) != EOF; text[got++] = (char)c)
        text = realloc(text, got + 2);
    text[got] = '\0';
    if (got == length) return text;
    free(text);
    return NULL;
}
