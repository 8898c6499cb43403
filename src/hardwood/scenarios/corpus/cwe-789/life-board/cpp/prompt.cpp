#include <algorithm>
#include <array>
#include <istream>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Boards of the Game of Life for the lamp wall of the museum.
struct Wall {
    static constexpr int columns = 500;
    static constexpr int rows = 300;
};

// A cell is born with three living neighbours, and stays alive with two or three.
bool alive_next(bool alive, int neighbours) {
    return neighbours == 3 || (neighbours == 2 && alive);
}

void print_rules(std::ostream &out) {
    for (int neighbours = 0; neighbours < 9; ++neighbours)
        out << neighbours << (alive_next(true, neighbours) ? " lives\n" : " dies\n");
}

/// Number of living cells one step after the board that a visitor sends. First come its width and height (both at least 1), then x and y of the cells that live, counted from 0:
///
///     20 10
///     3 4   3 5   3 6
///
/// has three cells on a board of 20 x 10, and 3 after the step. Nothing lives beyond the edges, so cells named there do not count; a cell named twice is one. The
/// list is over at the end of the stream or where there is no number. If there are no width and height of at least 1, the result is -1.
int cells_after_step(std::istream &in) {
