    char line[128];
    int errors = 0;
    while (fgets(line, sizeof(line), in)) {
        line[strcspn(line, "\n")] = '\0';
        if (*line == '#') {
            continue;
        }
        char *equals = strstr(line, " = ");
        if (!equals || equals == line || equals[3] == '\0') {
            errors++;
            continue;
        }
        *equals = '\0';
        const char *colour = equals + 3;
        if (*colour == '@') {
            colour = theme_part(theme, colour + 1)->colour;
        }
        if (!colour) {
            errors++;
            continue;
        }
        struct part *part = theme_part(theme, line);
        free(part->colour);
        part->colour = strdup(colour);
    }
    return errors;
}
