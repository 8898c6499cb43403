    int n = 0, filled = 0;
    struct piece piece;
    while (n < NOTICE_SIZE - 1 && take_piece(&pattern, fields, count, &piece)) {
        for (const char *c = piece.text; *c != '\0'; c++)
            notice[n++] = *c;
        if (piece.is_field)
            filled++;
    }
    notice[n] = '\0';
    return filled;
}
