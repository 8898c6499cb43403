    char row[WIDEST + 1], doubled[2 * WIDEST + 1];
    int rows = 0;
    for (comment = take_words(comment, width, row); row[0] != '\0'; comment = take_words(comment, width, row)) {
        char *end = doubled;
        for (const char *p = row; *p != '\0'; *end++ = *p++)
            if (*p == '%') *end++ = '%';
        *end = '\0';
        ticker_row(doubled);
        rows++;
    }
    return rows;
}
