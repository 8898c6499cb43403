    if (size < HEAD || memcmp(file, "FNT1", 4) != 0) {
        return NULL;
    }
    struct font *font = malloc(sizeof(struct font));
    if (!font) {
        return NULL;
    }
    font->count = number(file + 4);
    font->bytes = number(file + 8);
    if (HEAD + font->count * font->bytes > size) {
        free(font);
        return NULL;
    }
    size_t total = (size_t)font->count * font->bytes;
    font->pictures = malloc(total);
    if (!font->pictures) {
        free(font);
        return NULL;
    }
    memcpy(font->pictures, file + HEAD, total);
    return font;
}
