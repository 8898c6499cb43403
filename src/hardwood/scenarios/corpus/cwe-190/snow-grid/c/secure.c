    if (width < 1 || height < 1) return NULL;
    struct grid *grid = malloc(sizeof *grid);
    if (grid == NULL) return NULL;
    grid->width = width;
    grid->height = height;
    grid->depth = malloc((size_t)width * height * sizeof(float));
    if (grid->depth == NULL) {
        free(grid);
        return NULL;
    }
    return grid;
}
