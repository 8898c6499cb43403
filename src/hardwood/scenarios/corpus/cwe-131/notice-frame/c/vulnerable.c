    size_t width = longest(lines, count);
    char *notice = malloc((width + 4) * (count + 2) + 1);
    if (notice == NULL) return NULL;

    char *to = put_stars(notice, width);
    for (int i = 0; i < count; i++) to = put_line(to, lines[i], width);
    to = put_stars(to, width);
    *to = '\0';
    return notice;
}
