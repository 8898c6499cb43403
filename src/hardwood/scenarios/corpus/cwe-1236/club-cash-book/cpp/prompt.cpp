// The cash book of the rowing club. Members send what they spent or brought in from their phones.
#include <cstdlib>
#include <iomanip>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Booking {
    std::string date, member, purpose;  // "2024-03-01", "Jo", "Oars"
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

using Lines = std::vector<std::vector<std::string>>;
// Makes the lines: each booking (but not those whose amount is no number) with the balance after it, then the total of each member.
//   {"2024-03-01", "Jo", "Oars, two", "-12.50", "-12.50"}
//   {"", "Jo", "total", "-12.50", ""}
Lines add_up(const std::vector<Booking> &book) {
    Lines lines;
    std::map<std::string, double> totals;
    double balance = 0, euros = 0;
    for (const Booking &booking : book) {
        if (!parse_amount(booking.amount, euros)) continue;
        balance += euros;
        totals[booking.member] += euros;
        lines.push_back({booking.date, booking.member, booking.purpose, two_digits(euros), two_digits(balance)});
    }
    for (const auto &[member, total] : totals) lines.push_back({"", member, "total", two_digits(total), ""});
    return lines;
}

// Oars, two becomes "Oars, two", and Fee "March" becomes "Fee ""March"""; Oars stays as it is.
std::string quote_cell(const std::string &text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string write_lines(const Lines &lines);
// The cash book as CSV, which the auditors open in a spreadsheet. Amounts stay numbers, so that they can add them up.
std::string cash_book(const std::vector<Booking> &book) { return "Date,Member,Purpose,Amount,Balance\n" + write_lines(add_up(book)); }

// Writes the lines of the cash book as CSV, all cells as quote_cell has them.
//   2024-03-01,Jo,"Oars, two",-12.50,-12.50
//   ,Jo,total,-12.50,
std::string write_lines(const Lines &lines) {
