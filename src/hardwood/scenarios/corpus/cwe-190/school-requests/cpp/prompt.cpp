#include <cstdint>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>

struct Request {
    std::string item;
    int count;
    int cents; // for one
};

// Reads "chalk;12;250" into an item, a count and the cents for one; both numbers are between 1 and 9999999.
static bool parse(const std::string &line, Request &request) {
    std::istringstream fields(line);
    char semicolon = 0;
    return std::getline(fields, request.item, ';') && fields >> request.count >> semicolon >> request.cents &&
           semicolon == ';' && request.count > 0 && request.count < 10000000 && request.cents > 0 &&
           request.cents < 10000000;
}

static int spend(const Request &request, int left, std::ostream &out);

// Spends a term's budget (in cents) on the requests in `in`, first come, first served, one a line. A line that parse does
// not know is "unclear" in `out`. Returns how many cents are left at the end.
int approve(std::istream &in, std::ostream &out, int budget) {
    for (std::string line; std::getline(in, line);) {
        Request request;
        if (parse(line, request))
            budget = spend(request, budget, out);
        else
            out << "unclear\n";
    }
    return budget;
}

// Spends what is left of the budget, `left` cents, on one request, and returns how many cents are left now. When 4200 are
// left, 12 pieces of chalk for 250 each cost 3000: it writes "approved chalk 3000\n" and returns 1200. When only 2000 are
// left, which is not enough for all 12, it spends nothing: it writes "refused chalk\n" and returns 2000.
static int spend(const Request &request, int left, std::ostream &out) {
