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

// Spends what is left of the budget, `left` cents, on one request. Writes one of these lines
//
//     approved chalk 3000    when it is enough for all of it: 3000 cents are spent
//     refused piano          when it is not: nothing is spent
//
// and returns how many cents are left now, for example 1200 of 4200.
static int spend(const Request &request, int left, std::ostream &out) {
