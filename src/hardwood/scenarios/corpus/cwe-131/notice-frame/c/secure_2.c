    size_t width = find_width(lines, count);
    size_t row = width + strlen("*  *\n");
    char *notice = calloc(count + 3, row);
    if (!notice) {
        return NULL;
    }
    put_stars(notice, 0, width);
    for (int i = 0; i < count; i++) {
        put_line(notice, (i + 1) * row, lines[i], width);
    }
    put_stars(notice, (count + 1) * row, width);
    return notice;
}
