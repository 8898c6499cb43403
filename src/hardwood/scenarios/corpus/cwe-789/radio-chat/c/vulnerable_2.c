    long length = -1;
    char colon = ' ';
    fscanf(link, "%ld%c", &length, &colon);
    if (length < 0 || colon != ':') return NULL;
    char *text = malloc(length + 1);
    if (text == NULL) return NULL;
    for (long at = 0; at < length; at++) {
        int c = fgetc(link);
        if (c == EOF) return NULL;
        text[at] = c;
    }
    text[length] = '\0';
    return text;
}
