    char rows[MOST_ROWS][WIDEST + 1], layout[2 * WIDEST + 1];
    int count = break_comment(comment, width, rows);
    for (int i = 0; i < count; i++) {
        char *end = layout;
        for (const char *p = rows[i]; *p != '\0'; *end++ = *p++)
            if (*p == '%') *end++ = '%';
        *end = '\0';
        ticker_row(layout);
    }
    return count;
}
