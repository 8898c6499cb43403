    int per_sheet = (paper->width / side) * (paper->height / side);
    if (photos == 0) return 0;
    return (photos + per_sheet - 1) / per_sheet;
}
