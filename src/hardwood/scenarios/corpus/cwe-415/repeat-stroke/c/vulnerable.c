    if (index < 0 || index >= drawing->count || drawing->count == MAX_STROKES) return -1;
    struct stroke stroke = drawing->strokes[index];
    drawing->strokes[drawing->count] = stroke;
    return drawing->count++;
}
