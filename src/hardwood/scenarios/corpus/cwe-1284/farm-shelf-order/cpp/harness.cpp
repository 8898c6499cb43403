#include <exception>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

struct Goods {
    int cents;
    int pieces;
};
using Shelf = std::map<std::string, Goods>;
struct Bill {
    std::vector<std::string> lines;
    int cents = 0;
};
Bill bill_order(Shelf &shelf, const std::string &order);

// Standard input: the order. Prints the bill, the cents, and what is on the shelf then.
int main() {
    Shelf shelf{{"eggs", {45, 30}}, {"jam jar", {390, 3}}, {"honey, dark", {1250, 6}}, {"Äpfel", {60, 40}}, {"leek", {120, 0}}};
    std::string order{std::istreambuf_iterator<char>(std::cin), {}};
    try {
        Bill bill = bill_order(shelf, order);
        for (auto &line : bill.lines) std::cout << line << '\n';
        std::cout << "cents " << bill.cents << '\n';
    } catch (const std::exception &) {
        std::cout << "error\n";
    }
    for (auto &[name, goods] : shelf) std::cout << "left " << goods.pieces << ' ' << name << '\n';
}
