    if (drawing->count >= MAX_STROKES || index < 0 || index >= drawing->count)
        return -1;
    struct stroke *from = &drawing->strokes[index];
    struct stroke *to = &drawing->strokes[drawing->count++];
    to->length = from->length;
    to->points = malloc(from->length * sizeof(struct point));
    memcpy(to, from, sizeof(struct stroke));
    return drawing->count - 1;
}
