    size_t width = find_width(lines, count);
    char *notice = malloc((width + 5) * (count + 2) + 1);
    if (notice == NULL) return NULL;

    size_t at = put_stars(notice, 0, width);
    for (int i = 0; i < count; i++) at = put_line(notice, at, lines[i], width);
    at = put_stars(notice, at, width);
    notice[at] = '\0';
    return notice;
}
