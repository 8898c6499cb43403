    if (width <= 0 || height <= 0) return NULL;
    struct grid *grid = calloc(1, sizeof(struct grid));
    if (!grid) return NULL;
    uint32_t bytes = sizeof(float) * width * height;
    grid->depth = malloc(bytes);
    if (!grid->depth) {
        drop_grid(grid);
        return NULL;
    }
    grid->width = width;
    grid->height = height;
    return grid;
}
