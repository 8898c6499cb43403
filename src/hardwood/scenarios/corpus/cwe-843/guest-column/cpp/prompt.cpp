#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

// A cell of the guest list, which friends fill in together in the browser.
struct Cell {
    enum Kind { kEmpty, kNumber, kText } kind = kEmpty;
    union {
        long number = 0;
        const char *text;
    };
};

// What somebody typed becomes a number when it is one ("12", "-3"), and else a text.
Cell read_cell(const char *typed) {
    Cell cell;
    char *end = nullptr;
    const long number = std::strtol(typed, &end, 10);
    if (*typed == '\0')
        return cell;
    cell.kind = *end == '\0' ? Cell::kNumber : Cell::kText;
    if (cell.kind == Cell::kNumber)
        cell.number = number;
    else
        cell.text = typed;
    return cell;
}

long sum(const std::vector<Cell> &column) {
    long all = 0;
    for (const Cell &cell : column)
        if (cell.kind == Cell::kNumber)
            all += cell.number;
    return all;
}

// The names in a column, joined by ", ". From the cells "Mia", "" and "Käthe" comes "Mia, Käthe": empty cells are left out. A column without names gives "".
std::string guest_names(const std::vector<Cell> &column) {
