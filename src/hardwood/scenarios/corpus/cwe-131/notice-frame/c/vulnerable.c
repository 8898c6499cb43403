    size_t width = longest(lines, count);
    char *notice = malloc((width + 4) * (count + 2) + 1);
    if (notice == NULL) return NULL;

    char *to = notice;
    memset(to, '*', width + 4);
    to += width + 4;
    *to++ = '\n';
    for (int i = 0; i < count; i++) {
        to += sprintf(to, "* %-*s *\n", (int)width, lines[i]);
    }
    memset(to, '*', width + 4);
    to += width + 4;
    *to++ = '\n';
    *to = '\0';
    return notice;
}
