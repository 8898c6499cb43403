    if (size < HEAD || memcmp(file, "FNT1", 4) != 0) return NULL;

    uint32_t count = number(file + 4);
    uint32_t bytes = number(file + 8);
    uint32_t total = count * bytes;
    if (size - HEAD < total) return NULL;

    struct font *font = malloc(sizeof *font);
    if (font == NULL) return NULL;
    font->count = count;
    font->bytes = bytes;
    font->pictures = malloc(total);
    if (font->pictures == NULL) {
        free(font);
        return NULL;
    }
    memcpy(font->pictures, file + HEAD, total);
    return font;
}
