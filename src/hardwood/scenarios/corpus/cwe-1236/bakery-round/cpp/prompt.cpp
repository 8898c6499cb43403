#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// The bakery brings bread to the doors on Saturdays. The labels of the doors ("Mrs Lind, 3rd floor") and special wishes
// for a product ("rye, sliced") are what customers type in the app.

struct Wish {
    std::string door;
    std::string product;
    int pieces;
};

// A table with semicolons between the cells; cells with quotes, semicolons or line breaks in them are quoted.
class Table {
public:
    void add(const std::string &cell) {
        if (!at_start_) text_ += ';';
        at_start_ = false;
        if (cell.find_first_of("\";\n\r") == std::string::npos) {
            text_ += cell;
            return;
        }
        text_ += '"';
        for (char c : cell) text_ += c == '"' ? "\"\"" : std::string(1, c);
        text_ += '"';
    }
    void add(int number) { add(std::to_string(number)); }
    void end_row() {
        text_ += '\n';
        at_start_ = true;
    }
    const std::string &text() const { return text_; }

private:
    std::string text_;
    bool at_start_ = true;
};

int loaves(const std::vector<Wish> &wishes) {
    int sum = 0;
    for (const Wish &wish : wishes) sum += wish.pieces;
    return sum;
}

// The table that the bakers open in their spreadsheet on Friday: a row for each product and a column for each door, both
// sorted, and the sums of the rows and columns:
//
//   Product;Mr Ode;Mrs Lind, 3rd floor;all
//   roll;;6;6
//   rye, sliced;1;2;3
//   all;1;8;9
//
// Several wishes of one door for one product are added up; corrections are wishes with negative pieces. A cell is empty where
// nothing was ordered, and has the number, 0 or -1 too, where something was. Writes the table to the file and returns how many products it has.
int write_round(const std::vector<Wish> &wishes, const std::string &file) {
