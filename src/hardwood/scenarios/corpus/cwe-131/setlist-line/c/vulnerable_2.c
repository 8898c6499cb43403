    int length = 0;
    for (int i = 0; i < count; i++)
        length += strlen(songs[i]) + (i > 0 ? 3 : 0);
    char *line = malloc(length);
    char *end = line;
    *end = '\0';
    for (int i = 0; i < count; i++) {
        end += sprintf(end, "%s%s", i > 0 ? " / " : "", songs[i]);
    }
    return line;
}
