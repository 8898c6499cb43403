#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The museum's Game of Life: visitors draw boards on their phones. The wall has 500 lamps in 300 rows.
#define WALL_WIDTH 500
#define WALL_HEIGHT 300

// What becomes of a cell with so many living neighbours (0 to 8).
static bool lives_on(bool alive, int neighbours) {
    return neighbours == 3 || (alive && neighbours == 2);
}

// Reads the size that a board begins with, "20 10"; false when there is none, or a side is less than 1.
static bool read_size(FILE *file, int *width, int *height) {
    return fscanf(file, "%d %d", width, height) == 2 && *width >= 1 && *height >= 1;
}

// Reads the living cells, x and y of each from 0 on, into board[y * width + x] (1 is alive), which was 0 everywhere. Cells beyond the edge are passed over.
static void read_cells(FILE *file, char *board, int width, int height) {
    int x, y;
    while (fscanf(file, "%d %d", &x, &y) == 2)
        if (x >= 0 && x < width && y >= 0 && y < height)
            board[(size_t)y * width + x] = 1;
}

// How many cells of such a board live after one step. Beyond the edge all are dead for good.
static int count_after_step(const char *board, int width, int height) {
    int count = 0;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            const bool alive = board[(size_t)y * width + x];
            int neighbours = -alive;
            for (int v = y - 1; v <= y + 1; v++)
                for (int u = x - 1; u <= x + 1; u++)
                    if (v >= 0 && v < height && u >= 0 && u < width)
                        neighbours += board[(size_t)v * width + u];
            count += lives_on(alive, neighbours);
        }
    }
    return count;
}

// Reads a board from a file and tells how many cells live after one step. The file has the size and then the living cells:
//
//     20 10
//     3 4
//     3 5
//     3 6
//
// is a board of 20 x 10 cells, of which three live, and after one step three again, so the result is 3. It is -1 when the file does not begin with a size.
int cells_after_step(FILE *file) {
