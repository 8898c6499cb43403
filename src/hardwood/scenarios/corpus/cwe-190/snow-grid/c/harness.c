#include <stdio.h>
#include <stdlib.h>

struct grid {
    int width;
    int height;
    float *depth;
};
struct grid *new_grid(int width, int height);

int main(int argc, char **argv) {
    struct grid *grid = new_grid(atoi(argv[1]), atoi(argv[2]));
    if (grid == NULL || grid->depth == NULL) {
        printf("none");
        return 0;
    }
    size_t width = grid->width, height = grid->height;
    for (size_t y = 0; y < height && y < 50; y++) {
        grid->depth[y * width] = 1;
        grid->depth[y * width + width - 1] = 2;
    }
    grid->depth[width * height - 1] = 3;
    printf("%d x %d, last %g", grid->width, grid->height, grid->depth[width * height - 1]);
    return 0;
}
