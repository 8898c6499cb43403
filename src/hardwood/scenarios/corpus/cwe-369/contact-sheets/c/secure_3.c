    int columns = paper->width / side;
    int rows = paper->height / side;
    if (photos <= 0 || columns < 1 || rows < 1) return 0;
    int all_rows = (photos - 1) / columns + 1;
    return (all_rows - 1) / rows + 1;
}
