#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

/* Snow depths of a region in centimetres, row after row: cell (x, y) is depth[y * width + x]. */
struct grid {
    int width;
    int height;
    float *depth;
};

static void drop_grid(struct grid *grid) {
    free(grid->depth);
    free(grid);
}

/* A new grid with room for all its cells, what is in them does not matter yet.
   NULL when width or height is below 1, or when memory runs out. */
struct grid *new_grid(int width, int height) {
