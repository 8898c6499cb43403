    char *text = malloc(strlen(row) + 1);
    size_t length = 0;
    text[0] = '\0';
    while (*row != '\0') {
        int run = run_of(row);
        length += sprintf(text + length, "%d%c", run, *row);
        row += run;
    }
    return text;
}
