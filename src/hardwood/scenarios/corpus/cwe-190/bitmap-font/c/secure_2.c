    struct font *font;

    if (size < HEAD || strncmp((const char *)file, "FNT1", 4)) {
        return NULL;
    }
    font = calloc(1, sizeof(struct font));
    if (!font) {
        return NULL;
    }
    font->count = number(&file[4]);
    font->bytes = number(&file[8]);
    if (font->bytes != 0 && font->count > (size - HEAD) / font->bytes) {
        free(font);
        return NULL;
    }
    font->pictures = calloc(font->count, font->bytes);
    if (!font->pictures) {
        free(font);
        return NULL;
    }
    for (uint32_t i = 0; i < font->count * font->bytes; i++) {
        font->pictures[i] = file[HEAD + i];
    }
    return font;
}
