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

// Spends a term's budget (in cents) on the requests in `in`, first come, first served, one a line. Writes to `out` for each
//
//     approved chalk 3000    when what is left of the budget is enough for all of it: the cents are spent
//     refused piano          when it is not
//     unclear                for a line that parse does not know
//
// and returns how many cents are left at the end.
int approve(std::istream &in, std::ostream &out, int budget) {
