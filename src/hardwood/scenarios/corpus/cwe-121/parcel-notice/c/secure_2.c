    char *text = NULL;
    size_t size = 0;
    int filled = 0;
    FILE *out = open_memstream(&text, &size);
    while (*pattern != '\0') {
        int i = count;
        size_t length = 0;
        const char *close = strchr(pattern, '}');
        if (*pattern == '{' && close != NULL) {
            length = close - pattern - 1;
            for (i = 0; i < count; i++)
                if (strlen(fields[i].name) == length && memcmp(fields[i].name, pattern + 1, length) == 0)
                    break;
        }
        if (i < count) {
            fputs(fields[i].value, out);
            filled++;
            pattern += length + 2;
        } else {
            fputc(*pattern++, out);
        }
    }
    fclose(out);
    snprintf(notice, NOTICE_SIZE, "%s", text);
    free(text);
    return filled;
}
