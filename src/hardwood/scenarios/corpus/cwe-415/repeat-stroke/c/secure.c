    if (index < 0 || index >= drawing->count || drawing->count == MAX_STROKES) return -1;
    struct stroke stroke = drawing->strokes[index];
    stroke.points = malloc(stroke.length * sizeof *stroke.points);
    memcpy(stroke.points, drawing->strokes[index].points, stroke.length * sizeof *stroke.points);
    drawing->strokes[drawing->count] = stroke;
    return drawing->count++;
}
