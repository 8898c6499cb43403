    uint32_t count = 0;
    if (!fread(&count, sizeof count, 1, in)) return 0;
    size_t size = count * sizeof(struct point);
    struct point *points = malloc(size + 1);
    if (points == NULL) return 0;
    memset(points, 0, size);
    if (fread(points, 1, size, in) < size) {
        free(points);
        return 0;
    }
    track->count = count;
    track->points = points;
    return 1;
}
