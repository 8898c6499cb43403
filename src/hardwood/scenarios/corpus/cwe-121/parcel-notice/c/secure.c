    struct piece piece;
    int filled = 0;
    notice[0] = '\0';
    while (take_piece(&pattern, fields, count, &piece)) {
        strncat(notice, piece.text, NOTICE_SIZE - 1 - strlen(notice));
        filled += piece.is_field;
    }
    return filled;
}
