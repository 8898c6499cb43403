    size_t used = 0;
    int filled = 0;
    struct piece piece;
    while (take_piece(&pattern, fields, count, &piece)) {
        size_t length = strlen(piece.text);
        if (length >= NOTICE_SIZE - used)
            break;
        memcpy(notice + used, piece.text, length);
        used += length;
        filled += piece.is_field;
    }
    notice[used] = '\0';
    return filled;
}
