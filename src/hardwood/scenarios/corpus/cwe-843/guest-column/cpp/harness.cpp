#include <iostream>
#include <string>
#include <vector>

struct Cell {
    enum Kind { kEmpty, kNumber, kText } kind = kEmpty;
    union {
        long number = 0;
        const char *text;
    };
};
Cell read_cell(const char *typed);
std::string guest_names(const std::vector<Cell> &column);

int main(int argc, char **argv) {
    std::vector<Cell> column;
    for (int i = 1; i < argc; i++) column.push_back(read_cell(argv[i]));
    try {
        std::cout << '[' << guest_names(column) << ']';
    } catch (...) {
        std::cout << "error";
    }
}
