    char *text = strdup("");
    while (*row) {
        char part[16];
        int run = run_of(row);
        snprintf(part, sizeof part, "%d%c", run, *row);
        text = realloc(text, strlen(text) + strlen(part) + 1);
        strcat(text, part);
        row += run;
    }
    return text;
}
