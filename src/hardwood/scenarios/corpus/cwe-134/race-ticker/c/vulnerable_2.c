    char rows[MOST_ROWS][WIDEST + 1];
    int count = break_comment(comment, width, rows);
    for (int i = 0; i < count; i++) {
        if (strstr(rows[i], "%n") != NULL)
            ticker_row("%s", rows[i]);
        else
            ticker_row(rows[i]);
    }
    return count;
}
