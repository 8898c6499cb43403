    char *line = NULL;
    size_t size, length;
    const unsigned char *book = load(path, &size);
    if (book == NULL)
        return NULL;
    if (size >= 20 && strncmp((char *)book, "BOOK", 4) == 0) {
        FILE *out = open_memstream(&line, &length);
        for (int part = 0; part < 2; part++) {
            uint64_t start = number(book + 4 + 8 * part);
            uint64_t end = start + number(book + 8 + 8 * part);
            if (part == 1)
                fputs(", by ", out);
            for (uint64_t i = start; i < end && i < size; i++)
                fputc(book[i], out);
        }
        fclose(out);
    }
    return line;
}
