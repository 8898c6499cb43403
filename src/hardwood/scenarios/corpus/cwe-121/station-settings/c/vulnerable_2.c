    char line[256];
    const char *p = text;
    while (*p != '\0') {
        const char *end = line_end(p);
        memcpy(line, p, end - p);
        line[end - p] = '\0';
        char *equals = strchr(line, '=');
        if (line[0] != '#' && equals != NULL) {
            char *key_end = equals;
            while (key_end > line && isspace((unsigned char)key_end[-1]))
                key_end--;
            *key_end = '\0';
            if (strcmp(skip_blanks(line), name) == 0) {
                const char *found = skip_blanks(equals + 1);
                size_t length = strlen(found);
                while (length > 0 && isspace((unsigned char)found[length - 1]))
                    length--;
                if (length >= VALUE_SIZE)
                    length = VALUE_SIZE - 1;
                memcpy(value, found, length);
                value[length] = '\0';
                return 1;
            }
        }
        p = *end == '\n' ? end + 1 : end;
    }
    return 0;
}
