#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

// The farm sells from a shelf by the road. Orders come as text messages.
struct Goods {
    int cents;   // for one piece
    int pieces;  // on the shelf
};

using Shelf = std::map<std::string, Goods>;

struct Bill {
    std::vector<std::string> lines;
    int cents = 0;
};

std::string euros(int cents) {
    std::ostringstream out;
    out << cents / 100 << '.' << (cents % 100 < 10 ? "0" : "") << cents % 100;
    return out.str();
}

void restock(Shelf &shelf, const std::string &name, int pieces) { shelf[name].pieces += pieces; }

// Bills an order and takes the goods from the shelf. In the order is a line for each kind, the number and then the
// name, which may have several words:
//
//   2 jam jar
//   10 eggs
//
// A line of the bill says "2 jam jar 7.80". If less is on the shelf than was ordered, what is there is sold; a
// kind of which nothing is there, or which the farm does not have, gets no line. Blank lines in the order mean
// nothing. The bill's cents are what has to be paid; from 50 euros on the customer saves 5 of them, which is a last line,
// "discount 5.00".
Bill bill_order(Shelf &shelf, const std::string &order) {
