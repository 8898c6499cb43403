    char line[300];
    char text[400];

    while (fgets(line, sizeof(line), phrases)) {
        if (line[0] == '#') {
            continue;
        }
        chop(line);
        char *equals = strchr(line, '=');
        if (!equals) {
            continue;
        }
        *equals = '\0';
        if (strcmp(line, key) == 0) {
            snprintf(text, sizeof(text), equals + 1, number);
            fputs(text, out);
            fputc('\n', out);
            return true;
        }
    }
    return false;
}
