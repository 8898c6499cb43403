    int n = 0, filled = 0;
    for (const char *p = pattern; *p != '\0' && n < NOTICE_SIZE - 1;) {
        int found = -1;
        if (*p == '{') {
            for (int i = 0; i < count; i++) {
                size_t length = strlen(fields[i].name);
                if (strncmp(p + 1, fields[i].name, length) == 0 && p[length + 1] == '}') {
                    found = i;
                    break;
                }
            }
        }
        if (found >= 0) {
            for (const char *v = fields[found].value; *v != '\0'; v++)
                notice[n++] = *v;
            p += strlen(fields[found].name) + 2;
            filled++;
        } else {
            notice[n++] = *p++;
        }
    }
    notice[n] = '\0';
    return filled;
}
