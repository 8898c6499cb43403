    if (width < 1 || height < 1 || width > INT_MAX / (int)sizeof(float) / height) return NULL;
    struct grid *grid = malloc(sizeof(struct grid));
    if (!grid) return NULL;
    *grid = (struct grid){width, height, malloc(width * height * sizeof(float))};
    if (!grid->depth) {
        free(grid);
        grid = NULL;
    }
    return grid;
}
