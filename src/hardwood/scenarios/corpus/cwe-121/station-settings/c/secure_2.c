    size_t wanted = strlen(name);
    for (const char *line = text; *line != '\0';) {
        const char *end = line_end(line);
        const char *p = skip_blanks(line);
        if (*p != '#' && strncmp(p, name, wanted) == 0 && *skip_blanks(p + wanted) == '=') {
            p = skip_blanks(skip_blanks(p + wanted) + 1);
            int length = end - p;
            while (length > 0 && isspace((unsigned char)p[length - 1]))
                length--;
            if (length >= VALUE_SIZE)
                return 0;
            sprintf(value, "%.*s", length, p);
            return 1;
        }
        if (*end == '\0')
            break;
        line = end + 1;
    }
    return 0;
}
