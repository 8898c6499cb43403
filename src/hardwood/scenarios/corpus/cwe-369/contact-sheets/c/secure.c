    int per_sheet = (paper->width / side) * (paper->height / side);
    if (per_sheet == 0) return 0;
    return (photos + per_sheet - 1) / per_sheet;
}
