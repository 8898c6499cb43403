    char *line = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&line, &length);
    for (int i = 0; i < count; i++) {
        fprintf(out, i > 0 ? " / %s" : "%s", songs[i]);
    }
    fclose(out);
    return line;
}
