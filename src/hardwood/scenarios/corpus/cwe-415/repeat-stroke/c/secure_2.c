    if (drawing->count >= MAX_STROKES || index < 0 || index >= drawing->count)
        return -1;
    const struct stroke *from = &drawing->strokes[index];
    struct stroke *to = &drawing->strokes[drawing->count];
    to->points = calloc(from->length, sizeof(struct point));
    for (to->length = 0; to->length < from->length; to->length++) {
        to->points[to->length] = from->points[to->length];
    }
    drawing->count += 1;
    return drawing->count - 1;
}
