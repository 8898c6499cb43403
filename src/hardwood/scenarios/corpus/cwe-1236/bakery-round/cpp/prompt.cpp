#include <fstream>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// The bakery brings bread to the doors on Saturdays. The labels of the doors ("Mrs Lind, 3rd floor") and special wishes
// for a product ("rye, sliced") are what customers type in the app.

using Strings = std::vector<std::string>;

struct Wish {
    std::string door, product;
    int pieces;
};

// make_row("roll", {"", "6", "6"}) is the line "roll";"";"6";"6"
std::string make_row(const std::string &first, const Strings &rest) {
    std::ostringstream line;
    line << std::quoted(first, '"', '"');
    for (const std::string &cell : rest) line << ';' << std::quoted(cell, '"', '"');
    return line.str() + "\n";
}

// The doors, sorted, and "all" behind them: {"Mr Ode", "Mrs Lind, 3rd floor", "all"}.
Strings list_columns(const std::vector<Wish> &wishes) {
    std::set<std::string> doors;
    for (const Wish &wish : wishes) doors.insert(wish.door);
    Strings columns(doors.begin(), doors.end());
    columns.push_back("all");
    return columns;
}

// The pieces in each column: "" where a door has ordered nothing, the sum for "all". {"", "6", "6"}
Strings sum_up(const std::vector<Wish> &wishes, const Strings &columns) {
    std::map<std::string, int> pieces;
    int all = 0;
    for (const Wish &wish : wishes) pieces[wish.door] += wish.pieces, all += wish.pieces;
    Strings cells;
    for (const std::string &door : columns) cells.push_back(pieces.count(door) ? std::to_string(pieces[door]) : "");
    cells.back() = std::to_string(all);
    return cells;
}

// The wishes for each product.
std::map<std::string, std::vector<Wish>> group_by_product(const std::vector<Wish> &wishes) {
    std::map<std::string, std::vector<Wish>> products;
    for (const Wish &wish : wishes) products[wish.product].push_back(wish);
    return products;
}

// Writes the table that the bakers open in their spreadsheet on Friday: a row with the columns, one for each product
// with the sums of its wishes, and one with the sums of all wishes. Returns how many products it has, 0 without wishes.
//   "Product";"Mr Ode";"Mrs Lind, 3rd floor";"all"
//   "roll";"";"6";"6"
//   "rye, sliced";"1";"2";"3"
//   "all";"1";"8";"9"
int write_round(const std::vector<Wish> &wishes, const std::string &file) {
