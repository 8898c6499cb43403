    const char *line = text;
    while (*line != '\0') {
        const char *end = line_end(line);
        const char *key = skip_blanks(line);
        const char *equals = memchr(key, '=', end - key);
        if (*key != '#' && equals != NULL) {
            const char *stop = equals;
            while (stop > key && isblank((unsigned char)stop[-1]))
                stop--;
            if ((size_t)(stop - key) == strlen(name) && memcmp(key, name, stop - key) == 0) {
                const char *start = skip_blanks(equals + 1);
                const char *last = end;
                while (last > start && isblank((unsigned char)last[-1]))
                    last--;
                size_t length = last - start;
                if (length > VALUE_SIZE - 1)
                    length = VALUE_SIZE - 1;
                memcpy(value, start, length);
                value[length] = '\0';
                return 1;
            }
        }
        line = *end == '\n' ? end + 1 : end;
    }
    return 0;
}
