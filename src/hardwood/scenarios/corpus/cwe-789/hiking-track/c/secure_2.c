    uint32_t wanted, got = 0;
    if (fread(&wanted, sizeof wanted, 1, in) != 1) return 0;
    struct point point, *points = malloc(sizeof *points);
    while (got < wanted && fread(&point, sizeof point, 1, in) == 1) {
        if ((got & (got + 1)) == 0)
            points = realloc(points, 2 * (got + 1) * sizeof *points);
        points[got++] = point;
    }
    *track = (struct track){got, points};
    if (got == wanted) return 1;
    free(points);
    return 0;
}
