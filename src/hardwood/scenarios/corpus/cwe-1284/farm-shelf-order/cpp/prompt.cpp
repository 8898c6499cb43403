#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
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

void sell(Bill &bill, Goods &goods, const std::string &name, int wanted);

// Bills an order, which has a line for each kind, the number and then the name: "2 jam jar". What the farm does not have, or
// of which nothing is left, gets no line on the bill. From 50 euros on the customer saves 5 of them.
Bill bill_order(Shelf &shelf, const std::string &order) {
    Bill bill;
    std::istringstream in(order);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        int wanted = 0;
        std::string name;
        if (!(words >> wanted) || !std::getline(words >> std::ws, name)) continue;
        if (auto found = shelf.find(name); found != shelf.end() && found->second.pieces > 0) {
            sell(bill, found->second, name, wanted);
        }
    }
    if (bill.cents >= 5000) {
        bill.cents -= 500;
        bill.lines.push_back("discount " + euros(500));
    }
    return bill;
}

// Sells one kind of goods to a customer who wants so many pieces of it; if less is on the shelf, what is there is sold.
// With 3 jam jars for 390 cents on the shelf and 2 wanted, 1 is left, the bill's cents are 780 more, and its new line is
// "2 jam jar 7.80", 7.80 being euros(780); with 5 wanted none is left, it is 1170 more, and "3 jam jar 11.70".
void sell(Bill &bill, Goods &goods, const std::string &name, int wanted) {
