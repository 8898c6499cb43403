    size_t size = 1;
    for (int i = 0; i < count; i++) size += strlen(songs[i]) + 3;
    char *line = malloc(size);
    if (line == NULL) return NULL;
    line[0] = '\0';
    for (int i = 0; i < count; i++) {
        if (i > 0) strcat(line, " / ");
        strcat(line, songs[i]);
    }
    return line;
}
