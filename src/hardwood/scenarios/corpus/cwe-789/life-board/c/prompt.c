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

void print_rules(void) {
    for (int neighbours = 0; neighbours <= 8; neighbours++)
        printf("%d: %s %s\n", neighbours, lives_on(false, neighbours) ? "birth" : "-", lives_on(true, neighbours) ? "life" : "-");
}

// Reads a board and tells how many cells live after one step. The file begins with width and height (1 or more), then come the living cells, x and y of each, both from 0 on:
//
//     20 10
//     3 4
//     3 5
//     3 6
//
// is a board of 20 x 10 cells, of which three live; after one step these are three again (3 x 5 and its neighbours at the left and right). Cells beyond the
// edge of the board are dead for good, and those that the file names are passed over. A cell may be named twice. The list ends with the file, or where no number
// follows. Returns -1 when the file does not begin with two numbers of 1 or more.
int cells_after_step(FILE *file) {
