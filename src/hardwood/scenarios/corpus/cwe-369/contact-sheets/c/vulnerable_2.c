    int columns = paper->width / side;
    if (photos == 0 || columns == 0) {
        return 0;
    }
    int rows_needed = photos / columns + (photos % columns != 0);
    int rows = paper->height / side;
    return rows_needed / rows + (rows_needed % rows != 0);
}
