    char row[WIDEST + 1] = "";
    int used = 0, rows = 0;

    while (*comment != '\0') {
        int word = (int)strcspn(comment, " ");
        int taken = word < width ? word : width;
        if (word == 0) {
            comment++;
            continue;
        }
        if (used > 0 && used + 1 + taken > width) {
            ticker_row("%s", row);
            rows++;
            used = 0;
        }
        used += sprintf(row + used, "%s%.*s", used > 0 ? " " : "", taken, comment);
        comment += word;
    }
    if (used > 0) {
        ticker_row("%s", row);
        rows++;
    }
    return rows;
}
