    struct piece piece;
    int filled = 0;
    notice[0] = '\0';
    while (take_piece(&pattern, fields, count, &piece)) {
        strcat(notice, piece.text);
        filled += piece.is_field;
    }
    return filled;
}
