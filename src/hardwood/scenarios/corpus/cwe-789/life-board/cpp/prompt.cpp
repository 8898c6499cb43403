#include <algorithm>
#include <array>
#include <istream>
#include <map>
#include <new>
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

// Whether a cell lives: board[y][x], counted from 0.
using Board = std::vector<std::vector<char>>;

// Reads width and height, which a board begins with: "20 10". False when they are not there, or less than 1.
bool read_sides(std::istream &in, int &width, int &height) {
    return (in >> width >> height) && width >= 1 && height >= 1;
}

// Reads x and y of the cells that live into a board of dead ones. Cells beyond its edges do not count.
void read_cells(std::istream &in, Board &board) {
    for (int x, y; in >> x >> y;)
        if (y >= 0 && y < static_cast<int>(board.size()) && x >= 0 && x < static_cast<int>(board[y].size()))
            board[y][x] = 1;
}

// Number of cells of the board that live one step later. Nothing lives beyond the edges.
int count_next(const Board &board) {
    const int height = board.size(), width = board[0].size();
    int count = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            int neighbours = -board[y][x];
            for (int v = std::max(y - 1, 0); v <= std::min(y + 1, height - 1); ++v)
                for (int u = std::max(x - 1, 0); u <= std::min(x + 1, width - 1); ++u)
                    neighbours += board[v][u];
            count += alive_next(board[y][x], neighbours);
        }
    }
    return count;
}

/// Number of living cells one step after the board that a visitor sends. First come its width and height, then the cells that live:
///
///     20 10
///     3 4   3 5   3 6
///
/// has three cells on a board of 20 columns and 10 rows, and 3 after the step. The result is -1 when there are no width and height.
int cells_after_step(std::istream &in) {
