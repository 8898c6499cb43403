    char rows[MOST_ROWS][WIDEST + 1];
    int count = break_comment(comment, width, rows);
    for (int i = 0; i < count; i++) {
        ticker_row("%s", rows[i]);
    }
    return count;
}
