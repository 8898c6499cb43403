    size_t used = 0;
    int filled = 0;
    while (*pattern != '\0') {
        const char *value = NULL;
        const char *close = *pattern == '{' ? strchr(pattern, '}') : NULL;
        if (close != NULL) {
            size_t length = close - pattern - 1;
            for (int i = 0; i < count && value == NULL; i++)
                if (strlen(fields[i].name) == length && strncmp(fields[i].name, pattern + 1, length) == 0)
                    value = fields[i].value;
        }
        if (value != NULL) {
            if (strlen(value) >= NOTICE_SIZE - used)
                break;
            strcpy(notice + used, value);
            used += strlen(value);
            filled++;
            pattern = close + 1;
        } else {
            if (used + 1 >= NOTICE_SIZE)
                break;
            notice[used++] = *pattern++;
        }
    }
    notice[used] = '\0';
    return filled;
}
