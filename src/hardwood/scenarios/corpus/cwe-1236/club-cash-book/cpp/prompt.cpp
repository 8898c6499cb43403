// The cash book of the rowing club. Members send what they spent or brought in from their phones.
#include <cstdlib>
#include <iomanip>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Booking {
    std::string date;    // "2024-03-01"
    std::string member;
    std::string purpose;
    std::string amount;  // euros as they were typed: "-12.5" was spent, "+30" or "30" came in
};

// Whether the text is a number, which is then in `value`.
bool parse_amount(const std::string &text, double &value) {
    char *end;
    value = std::strtod(text.c_str(), &end);
    return !text.empty() && *end == '\0' && text.find_first_not_of("+-.0123456789") == std::string::npos;
}

std::string two_digits(double euros) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << euros;
    return out.str();
}

int members(const std::vector<Booking> &book) {
    std::map<std::string, int> counts;
    for (const Booking &booking : book) counts[booking.member]++;
    return static_cast<int>(counts.size());
}

// The cash book as CSV, which the auditors open in a spreadsheet. After the title each booking has its line, with the
// balance after it, and then comes a line for each member, sorted by name, with what the member moved in all:
//
//   Date,Member,Purpose,Amount,Balance
//   2024-03-01,Jo,"Oars, two",-12.50,-12.50
//   2024-03-04,Ann,"Fee ""March""",30.00,17.50
//   ,Ann,total,30.00,
//   ,Jo,total,-12.50,
//
// Amounts are numbers with two digits, so that the auditors can add them up. A cell stands in quotes if there is a comma, quote or
// line break in it, and its quotes are doubled. Bookings whose amount is no number are left out.
std::string cash_book(const std::vector<Booking> &book) {
