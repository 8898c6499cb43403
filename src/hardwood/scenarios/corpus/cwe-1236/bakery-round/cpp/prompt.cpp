#include <fstream>
#include <iomanip>
#include <map>
#include <set>
#include <string>
#include <vector>

// The bakery brings bread to the doors on Saturdays. The labels of the doors ("Mrs Lind, 3rd floor") and special wishes
// for a product ("rye, sliced") are what customers type in the app.

struct Wish {
    std::string door, product;
    int pieces;
};
using Cells = std::vector<std::string>;

struct Round {
    Cells columns;                          // the doors, sorted, and "all": {"Mr Ode", "Mrs Lind, 3rd floor", "all"}
    std::map<std::string, Cells> products;  // what stands in the columns: products["roll"] is {"", "6", "6"}
    Cells sums;                             // of all products: {"1", "8", "9"}
};

static Cells sum_up(const std::vector<Wish> &wishes, const Cells &columns) {
    std::map<std::string, int> pieces;
    int all = 0;
    for (const Wish &wish : wishes) pieces[wish.door] += wish.pieces, all += wish.pieces;
    Cells cells;
    for (const std::string &door : columns) cells.push_back(pieces.count(door) ? std::to_string(pieces[door]) : "");
    cells.back() = std::to_string(all);
    return cells;
}

Round add_up(const std::vector<Wish> &wishes) {
    std::set<std::string> doors;
    std::map<std::string, std::vector<Wish>> products;
    for (const Wish &wish : wishes) doors.insert(wish.door), products[wish.product].push_back(wish);
    Round round{{doors.begin(), doors.end()}, {}, {}};
    round.columns.push_back("all");
    for (const auto &[product, ordered] : products) round.products[product] = sum_up(ordered, round.columns);
    round.sums = sum_up(wishes, round.columns);
    return round;
}

// write_row(out, "roll", {"", "6", "6"}) writes the whole line "roll";"";"6";"6" of a table.
void write_row(std::ostream &out, const std::string &first, const Cells &rest) {
    out << std::quoted(first, '"', '"');
    for (const std::string &cell : rest) out << ';' << std::quoted(cell, '"', '"');
    out << '\n';
}

// Writes the table that the bakers open in their spreadsheet on Friday, from what add_up gives for the wishes, and returns
// how many products there are:
//   "Product";"Mr Ode";"Mrs Lind, 3rd floor";"all"
//   "roll";"";"6";"6"
//   "rye, sliced";"1";"2";"3"
//   "all";"1";"8";"9"
int write_round(const std::vector<Wish> &wishes, const std::string &file) {
