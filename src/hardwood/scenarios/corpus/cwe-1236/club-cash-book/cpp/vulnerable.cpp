    auto cell = [](std::string text) {
        if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
        std::string quoted = "\"";
        for (char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
        return quoted + '"';
    };
    std::string csv = "Date,Member,Purpose,Amount,Balance\n";
    std::map<std::string, double> totals;
    double balance = 0;
    for (const Booking &booking : book) {
        double amount;
        if (!parse_amount(booking.amount, amount)) continue;
        balance += amount;
        totals[booking.member] += amount;
        csv += cell(booking.date) + ',' + cell(booking.member) + ',' + cell(booking.purpose) + ',';
        csv += two_digits(amount) + ',' + two_digits(balance) + '\n';
    }
    for (const auto &[member, total] : totals) {
        csv += ',' + cell(member) + ",total," + two_digits(total) + ",\n";
    }
    return csv;
}
