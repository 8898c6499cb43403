    char line[300];
    size_t length = strlen(key);

    while (fgets(line, sizeof line, phrases) != NULL) {
        chop(line);
        if (line[0] == '#') continue;
        if (strncmp(line, key, length) != 0 || line[length] != '=') continue;

        const char *phrase = line + length + 1;
        const char *hole = strstr(phrase, "%d");
        if (hole == NULL) {
            fprintf(out, "%s\n", phrase);
        } else {
            fprintf(out, "%.*s%d%s\n", (int)(hole - phrase), phrase, number, hole + 2);
        }
        return true;
    }
    return false;
}
